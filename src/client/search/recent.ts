/** The reader's last queries, kept on the device when the reader asks for it and not otherwise. */
import { queriesKey } from '../../lib/reader/keys.ts';
import { readStored, writeStored } from '../device-store.ts';
import { button, element } from '../dom.ts';
import { WORDS } from './language.ts';

const MOST = 8;
const LONGEST = 60;

/**
 * What is shown while nothing is asked: the last queries, and the choice to keep them. `root` is
 * the path of the title page.
 */
export function recentQueries(root: string, ask: (query: string) => void): HTMLElement {
  const host = element('div', { class: 'search-recent' });
  const show = (): void => {
    const kept = read(root);
    const box = element('input', { type: 'checkbox' });
    box.checked = kept !== undefined;
    box.addEventListener('change', () => {
      writeStored(queriesKey(root), box.checked ? '[]' : undefined);
      show();
    });
    const items = (kept ?? []).map((query) =>
      element(
        'li',
        {},
        button(query, () => ask(query)),
      ),
    );
    host.replaceChildren(element('label', {}, box, WORDS.remember));
    if (items.length > 0)
      host.prepend(element('ul', { class: 'search-terms', 'aria-label': WORDS.recent }, ...items));
  };
  show();
  return host;
}

/** Keeps a query as the latest, if queries are kept. */
export function keepQuery(root: string, query: string): void {
  const kept = read(root);
  const text = query.trim();
  if (!kept || text === '' || text.length > LONGEST) return;
  writeStored(
    queriesKey(root),
    JSON.stringify([text, ...kept.filter((other) => other !== text)].slice(0, MOST)),
  );
}

/**
 * The queries that are kept; `undefined` when none are to be. What is stored in vain counts as an
 * empty list.
 */
function read(root: string): string[] | undefined {
  const stored = readStored(queriesKey(root));
  if (stored === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list)
      ? list.filter((query) => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    // No JSON: another program, or a reader, wrote it.
    return [];
  }
}
