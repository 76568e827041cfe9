/**
 * Where a panel goes beside a box of the window, in pixels of the window: below it, or above it
 * where there is more room; never over its left or right edge.
 * @param gap distance from the box and from those edges
 */
export function placeBesideBox(
  panel: HTMLElement,
  box: DOMRect,
  gap: number,
): { readonly left: number; readonly top: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const room = clientHeight - box.bottom;
  const isBelow = room > panel.offsetHeight + 2 * gap || room > box.top;
  return {
    top: isBelow ? box.bottom + gap : box.top - gap - panel.offsetHeight,
    left: Math.max(gap, Math.min(box.left, clientWidth - panel.offsetWidth - gap)),
  };
}
