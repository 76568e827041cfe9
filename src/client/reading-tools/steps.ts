/** Which way a step goes. */
export type Direction = 'next' | 'previous';

/**
 * What begins between half of this and this below the top of the window, in CSS pixels, is where
 * the reader is (`scroll-padding`: 48).
 */
const HEAD = 64;

/**
 * The next or previous of elements that stand in the order of the text: seen from what is focused
 * in the text while it is in sight, otherwise from the head of the window. Nothing when there is
 * none.
 */
export function stepFrom(
  elements: readonly HTMLElement[],
  direction: Direction,
): HTMLElement | undefined {
  const from = document.activeElement;
  if (from?.closest('article') && isInView(from)) {
    const bit =
      direction === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const isThere = (one: HTMLElement): boolean => (from.compareDocumentPosition(one) & bit) !== 0;
    return direction === 'next' ? elements.find(isThere) : elements.findLast(isThere);
  }
  const top = (one: HTMLElement): number => one.getBoundingClientRect().top;
  return direction === 'next'
    ? elements.find((one) => top(one) > HEAD)
    : elements.findLast((one) => top(one) < HEAD / 2);
}

function isInView(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
