import { WIDE_WINDOW } from '../../lib/reader/wide-window.ts';

/**
 * Fetches what sets notes in the margin as soon as they belong there: the window is wide, or the
 * reader has chosen 旁注. `failed` is told when it cannot be had.
 */
export function awaitSideNotes(failed: (error: unknown) => void): void {
  const root = document.documentElement;
  const load = (): void => {
    if (root.dataset['wide'] === undefined && root.dataset['notes'] !== 'side') return;
    mode.disconnect();
    import('./side-notes.ts').catch(failed);
  };
  const mode = new MutationObserver(load);
  mode.observe(root, { attributeFilter: ['data-notes', 'data-wide'] });
  matchMedia(WIDE_WINDOW).addEventListener('change', ({ matches }) => {
    root.toggleAttribute('data-wide', matches);
  });
  load();
}
