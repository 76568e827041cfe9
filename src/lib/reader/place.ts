/** Where a reader stopped: a page of this site, as the path of its address, and the paragraph. */
export interface Place {
  readonly path: string;
  readonly id: string;
}

// A path of one slash at its start: `//other.example/` would be another site.
const PATH = /^\/(?!\/)[\w\-./%~]{0,200}$/;
const ID = /^[a-zA-Z][\w-]{0,80}$/;
const SEPARATOR = '#';

/** The place in what was stored, or nothing when that is not a place. */
export function parsePlace(stored: string | undefined): Place | undefined {
  const [path = '', id = '', ...rest] = (stored ?? '').split(SEPARATOR);
  return rest.length === 0 && PATH.test(path) && ID.test(id) ? { path, id } : undefined;
}

/** What is stored, which is also the address that leads there. */
export function formatPlace({ path, id }: Place): string {
  return `${path}${SEPARATOR}${id}`;
}
