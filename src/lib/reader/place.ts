/** Where a reader stopped: a page of this site, as the path of its address, and the paragraph. */
export interface Place {
  readonly path: string;
  readonly id: string;
}

/** Where the reader is now, as far as an offer to go on elsewhere depends on it. */
export interface Here {
  readonly path: string;
  /** Path of the page before this one, if it has one. */
  readonly previous: string | undefined;
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

/**
 * Whether going on elsewhere is worth an offer: not on the very page, and not on the one that
 * follows it, because whoever turned the page is going on already.
 */
export function isElsewhere(place: Place, here: Here): boolean {
  return place.path !== here.path && place.path !== here.previous;
}
