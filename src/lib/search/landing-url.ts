/** The address of a result that tells the page it leads to what was looked for. */

/** What a result's page reads the query from. */
export const LANDING_QUERY = 'q';

/** A longer query is not carried along: the element that it leads to shows it anyway. */
const LONGEST = 200;

/** `read/1/#s1-p2` with `?q=…` before the fragment. */
export function withQuery(href: string, query: string): string {
  const [path = '', hash] = href.split('#');
  if (query.length > LONGEST) return href;
  const [bare = ''] = path.split('?');
  return `${bare}?${new URLSearchParams({ [LANDING_QUERY]: query }).toString()}${hash === undefined ? '' : `#${hash}`}`;
}
