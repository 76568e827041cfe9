import { button, element, isPlainClick } from '../dom.ts';
import './edition-search.ts';
import { loadWords, WORDS } from './language.ts';
import { loadStyles } from '../load-styles.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, as it was left. Escape, × and a press beside it close it, and
 * focus goes back to where it was. `base` is the site's base, `styles` the address of the search's
 * own style sheet.
 */
export async function openSearchDialog(base: string, styles: string): Promise<void> {
  await loadWords();
  // Before its styles have come, because what it fetches need not wait for them.
  opened ??= makeDialog(base);
  await loadStyles(styles);
  if (opened.open) return;
  opened.showModal();
  opened.querySelector('input')?.select();
}

function makeDialog(base: string): HTMLDialogElement {
  const search = element('edition-search' as 'div', { 'data-base': base });
  const close = button('×', () => dialog.close(), {
    class: 'search-close',
    'aria-label': WORDS.close,
  });
  const whole = element('a', { class: 'search-whole', href: base }, WORDS.whole);
  // Only when it is pressed is it known what is asked.
  const aim = (): void => whole.setAttribute('href', search.dataset['page'] ?? base);
  for (const type of ['focus', 'pointerenter', 'click']) whole.addEventListener(type, aim);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': WORDS.search },
    search,
    element('footer', {}, whole),
    close,
  );
  dialog.addEventListener('pointerdown', (event) => {
    // The dialog itself is hit where nothing of it is: beside it.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // A search field would take Escape for itself, to empty it.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dialog.close();
  });
  // A result on this very page only moves it: the dialog must not stay before it.
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[data-q]') && isPlainClick(event))
      dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
