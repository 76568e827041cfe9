/** Keeps the links of terms out of the order of Tab while the reader has them hidden. */
export function followTerms(signal: AbortSignal): void {
  const root = document.documentElement;
  const terms = document.querySelectorAll<HTMLElement>('.essay .term');
  const mark = (): void => {
    const isHidden = root.matches('[data-terms], [data-clean]');
    for (const term of terms) term.tabIndex = isHidden ? -1 : 0;
  };
  const observer = new MutationObserver(mark);
  observer.observe(root, { attributeFilter: ['data-terms', 'data-clean'] });
  mark();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const term of terms) term.removeAttribute('tabindex');
  });
}
