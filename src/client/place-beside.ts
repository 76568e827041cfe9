/** Distance from the marker and from the edges of the window, in CSS pixels. */
const GAP = 8;
/** Below this width the bubble is a sheet at the foot of the window, which the style sheet places. */
const SHEET = '(width <= 40em)';

/**
 * Places an open popover below its marker, or above it where there is more room, wholly inside the window. It is placed
 * on the page and not in the window, so that it moves with the text when the reader scrolls.
 */
export function placeBeside(bubble: HTMLElement, marker: HTMLElement): void {
  bubble.style.removeProperty('left');
  bubble.style.removeProperty('top');
  if (matchMedia(SHEET).matches) return;
  const at = marker.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const view = document.documentElement;
  const below = view.clientHeight - at.bottom;
  const fitsBelow = below >= height + 2 * GAP || below >= at.top;
  const top = fitsBelow ? at.bottom + GAP : at.top - GAP - height;
  const left = at.left + at.width / 2 - width / 3;
  bubble.style.left = `${String(clamp(left, GAP, view.clientWidth - width - GAP) + scrollX)}px`;
  bubble.style.top = `${String(clamp(top, GAP, view.clientHeight - height - GAP) + scrollY)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
