/** From this width on the margin beside the text holds some twenty characters. */
export const WIDE = '(width >= 95em)';

/** Marks `<html>` where notes stand beside the text unless the reader wants them elsewhere. */
export function markWide(): void {
  document.documentElement.toggleAttribute('data-wide', matchMedia(WIDE).matches);
}
