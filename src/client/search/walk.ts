/**
 * Arrow keys go from the field into the results and through them, Home and End to the first and last, Escape back to the
 * field. The results are links in a list, so that Enter, a new tab and a screen reader's list of links work as everywhere.
 * Where a list goes on, so does ArrowDown.
 */
export function walkResults(host: HTMLElement, input: HTMLInputElement, signal: AbortSignal): void {
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = [...host.querySelectorAll<HTMLElement>('.search-answer a')].filter((link) => link.checkVisibility());
      const at = links.indexOf(event.target as HTMLElement);
      if (event.key === 'ArrowDown' && goOn(event.target)) {
        event.preventDefault();
        return;
      }
      const to = event.target === input ? fromInput(event.key, links) : at >= 0 ? fromLink(event.key, links, at, input) : undefined;
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
    { signal },
  );
}

function fromInput(key: string, links: readonly HTMLElement[]): HTMLElement | undefined {
  return key === 'ArrowDown' ? links[0] : undefined;
}

function fromLink(key: string, links: readonly HTMLElement[], at: number, input: HTMLElement): HTMLElement | undefined {
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

/** From the last item of a list that is not all there, lists more, which takes focus along. */
function goOn(target: EventTarget | null): boolean {
  const item = target instanceof Element ? target.closest('.search-answer li:last-child') : null;
  const more = item?.parentElement?.nextElementSibling;
  if (!(more instanceof HTMLButtonElement) || more.hidden) return false;
  more.click();
  return true;
}
