import { loadStyles } from '../load-styles.ts';

/** Fetches what is done with selected words when something is first selected. */
export function awaitSelection(host: HTMLElement, signal: AbortSignal): void {
  const first = new AbortController();
  signal.addEventListener('abort', () => first.abort());
  const onChange = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    Promise.all([import('./selection-bar.ts'), loadStyles(host.dataset['styles'] ?? '')]).then(
      ([{ watchSelection }]) => {
        if (first.signal.aborted) return;
        first.abort();
        watchSelection(host, signal);
      },
      // Nobody asked for it, and the next selection tries again.
      (error: unknown) => console.error(error),
    );
  };
  document.addEventListener('selectionchange', onChange, { signal: first.signal });
}
