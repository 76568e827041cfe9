/**
 * Gives the browser's own bars the colour of the page, where the reader's theme is not the
 * system's.
 */
export function colourBrowser(): void {
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  const root = document.documentElement;
  if (root.dataset['theme'] === undefined) return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(root).backgroundColor;
  // The first that applies counts.
  document.head.prepend(meta);
}
