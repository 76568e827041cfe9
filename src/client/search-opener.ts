import { LANDING_QUERY } from '../lib/search/landing-url.ts';
import { areSingleKeysOn, isInField, isPlainClick, keyOf } from './dom.ts';

/**
 * The search is one key away on every page: `/`, and Ctrl or ⌘ with K. The link in the header opens
 * it too; without a script, with a modifier key, or when its program cannot be fetched, the link
 * leads to the search page. On that page the keys go to its field. In a copy that is opened as a
 * file nothing can be fetched: there the link alone leads on.
 */
const link =
  location.protocol === 'file:'
    ? null
    : document.querySelector<HTMLAnchorElement>('a[data-search]');

function open(): void {
  const field = document.querySelector<HTMLInputElement>('main edition-search input');
  if (field) {
    field.focus();
    field.select();
  } else if (link) {
    const { base = '/', styles = '' } = link.dataset;
    import('./search/search-dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(base, styles))
      .catch((error: unknown) => {
        console.error(error);
        location.assign(link.href);
      });
  }
}

link?.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  open();
});

addEventListener('keydown', (event) => {
  const key = keyOf(event);
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
  if (isComposing || defaultPrevented || altKey) return;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !isInField(target) && areSingleKeysOn();
  if (!isSlash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return;
  event.preventDefault();
  open();
});

// A result of a search was followed to this page.
const query = new URLSearchParams(location.search).get(LANDING_QUERY);
if (query !== null && link && !document.querySelector('main edition-search')) {
  const { base = '/', landing = '' } = link.dataset;
  import('./search/landing.ts')
    .then(({ land }) => land(query, base, landing))
    .catch((error: unknown) => console.error(error));
}
