/**
 * Arrow keys go from the field into the results and through them, Home and End to the first and
 * last, Escape back to the field. The results are links in a list, so that Enter, a new tab and a
 * screen reader's list of links work as everywhere.
 */
export function navigateResultsByKeyboard(
  host: HTMLElement,
  input: HTMLInputElement,
  signal: AbortSignal,
): void {
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = [...host.querySelectorAll<HTMLElement>('.search-answer a')];
      const at = links.indexOf(event.target as HTMLElement);
      const to =
        at >= 0 || (event.target === input && event.key === 'ArrowDown')
          ? targetOf(event.key, links, at, input)
          : undefined;
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
    { signal },
  );
}

/** Where a key leads from the link at that place, or from the field, which is at −1. */
function targetOf(
  key: string,
  links: readonly HTMLElement[],
  at: number,
  input: HTMLElement,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[at + 1];
    case 'ArrowUp':
      return at === 0 ? input : links[at - 1];
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    case 'Escape':
      return input;
    default:
      return undefined;
  }
}
