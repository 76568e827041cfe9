import type { Hit } from './exact-match.ts';

/** The hits to which a reader goes on, and back, from those of one page. */
export interface Neighbours {
  /** The last one of the page before. */
  readonly previous: Hit | undefined;
  /** The first one of the page after. */
  readonly next: Hit | undefined;
}

/**
 * The hits before and after those of a page, which is given as its address relative to the site;
 * none where it has no hits, as a page that repeats what stands on another.
 */
export function neighboursOf(hits: readonly Hit[], page: string): Neighbours {
  const pages = new Map<string, Hit[]>();
  for (const hit of hits) {
    const [path = ''] = hit.passage.href.split('#');
    pages.set(path, [...(pages.get(path) ?? []), hit]);
  }
  const order = [...pages.keys()];
  const at = order.indexOf(page);
  const hitsAt = (number: number): Hit[] => pages.get(order[number] ?? '') ?? [];
  if (at < 0) return { previous: undefined, next: undefined };
  return { previous: hitsAt(at - 1).at(-1), next: hitsAt(at + 1)[0] };
}
