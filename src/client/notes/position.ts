/** Distance from the marker and from the edges of the window, in CSS pixels. */
const GAP = 8;
/**
 * In a narrow window the bubble is a sheet at its foot, in a low one at its side: there the style
 * sheet places it.
 */
const FOOT_SHEET = '(width <= 40em)';
const SIDE_SHEET = '(height < 30em)';

/** True where notes open as a sheet at the foot of the window. */
export function isFootSheet(): boolean {
  return matchMedia(FOOT_SHEET).matches;
}

/** True where notes open as a sheet. */
export function isSheet(): boolean {
  return isFootSheet() || matchMedia(SIDE_SHEET).matches;
}

/**
 * Places an open popover below its marker, or above it where there is more room, wholly inside the
 * window and never over the marker. It is placed on the page and not in the window, so that it
 * moves with the text when the reader scrolls.
 *
 * Not by CSS anchor positioning, which was measured with 45 notes in three windows (Chromium 156):
 * on the page it left 24 of them partly outside; in the window all were inside and beside their
 * markers, but then 25 changed side or size as the reader scrolled (`most-height`), or opened only
 * 54 px high where the other side had room (`flip-block` alone). This: none of 45.
 */
export function placeBeside(bubble: HTMLElement, marker: HTMLElement): void {
  const { scrollTop } = bubble;
  for (const property of ['left', 'top', 'max-height']) bubble.style.removeProperty(property);
  // A phone may have been turned since: what was a sheet, with the text moved up behind it, may be
  // a bubble now.
  releaseText();
  if (isFootSheet()) {
    uncover(bubble, marker);
    return;
  }
  const at = marker.getBoundingClientRect();
  // A sheet at the side takes the other half of the window.
  bubble.toggleAttribute('data-left', at.left > innerWidth / 2);
  // Where the style sheet did not arrive, the browser's own place for it is the one that can be
  // seen.
  if (getComputedStyle(bubble).position !== 'absolute') return;
  const view = document.documentElement;
  const [above, below] = [at.top - 2 * GAP, view.clientHeight - at.bottom - 2 * GAP];
  const isBelow = below >= bubble.offsetHeight || below >= above;
  const room = isBelow ? below : above;
  if (bubble.offsetHeight > room) bubble.style.maxHeight = `${Math.max(room, 0)}px`;
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  const left = at.left + at.width / 2 - width / 3;
  bubble.style.left = `${clamp(left, GAP, view.clientWidth - width - GAP) + scrollX}px`;
  bubble.style.top = `${top + scrollY}px`;
  bubble.scrollTop = scrollTop;
}

/**
 * Calls back when the window has another width, as when a phone is turned; the lines of the text
 * are then others.
 */
export function watchWidth(changed: () => void, signal: AbortSignal): void {
  let width = innerWidth;
  addEventListener(
    'resize',
    () => {
      if (innerWidth !== width) changed();
      width = innerWidth;
    },
    { signal, passive: true },
  );
}

/** Brings a marker back into the window, where other lines have pushed it out. */
export function keepInView(marker: HTMLElement): void {
  releaseText();
  const { top, bottom } = marker.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    marker.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Puts the text back where it was before a sheet moved it. */
export function releaseText(): void {
  document.body.style.removeProperty('translate');
}

/**
 * A sheet would hide a marker in the lower part of the screen. The page is moved up behind it,
 * without scrolling, so that the reader sees both, and finds everything in its place when the sheet
 * is gone.
 */
function uncover(sheet: HTMLElement, marker: HTMLElement): void {
  const hidden = marker.getBoundingClientRect().bottom + GAP - (innerHeight - sheet.offsetHeight);
  if (hidden > 0) document.body.style.setProperty('translate', `0 ${-hidden}px`);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
