/** The query in the address of the page, so that a search can be linked to and survives going back. */

/** Longer queries are not put there: servers refuse addresses of more than some 8 kB, and a Han character takes nine bytes. */
const LONGEST = 500;

/** The query that the address asks for, or an empty string. */
export function readQuery(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Puts the query into the address in place of the one before, without a step in the history for every letter. */
export function writeQuery(query: string): void {
  const url = new URL(location.href);
  if (query.trim() === '' || query.length > LONGEST) url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari refuses more than a hundred changes in thirty seconds. The results do not depend on it.
  }
}
