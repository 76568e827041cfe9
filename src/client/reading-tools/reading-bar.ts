import { words } from '#words/reading-tools.ts';
import { button, element, isPlainClick } from '../dom.ts';

/**
 * The bar at the foot of a narrow window: contents, search, settings, and the print page that is
 * being read, which leads to the others, where the edition knows any. It comes when the reader
 * scrolls back (`reading-place.ts`).
 */
export function readingBar(...page: HTMLElement[]): HTMLElement {
  const inHeader = (selector: string): HTMLElement | null =>
    document.querySelector<HTMLElement>(`body > header ${selector}`);
  const search = inHeader('a[data-search]');
  const find = element(
    'a',
    { href: search?.getAttribute('href') ?? '' },
    search?.textContent.trim() ?? '',
  );
  find.addEventListener('click', (event) => {
    if (!search || !isPlainClick(event)) return;
    event.preventDefault();
    search.click();
  });
  const settings = inHeader('reader-settings button');
  return element(
    'nav',
    { class: 'reading-bar', 'aria-label': words.bar },
    element('a', { href: '#outline' }, document.getElementById('outline')?.textContent ?? ''),
    find,
    // Where no panel can be opened there is no button for it.
    ...(settings ? [button(words.settings, () => settings.click())] : []),
    ...page,
  );
}
