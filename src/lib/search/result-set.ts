import type { Hit } from './exact-match.ts';
import { filterHits, type Filter } from './filters.ts';
import { PASSAGE_KINDS, type PassageKind } from './passage.ts';

/** Hits of one section, and of one kind or in the order of the text, which are shown together. */
export interface HitGroup {
  readonly kind?: PassageKind;
  readonly section: string;
  /** True for passages that hold the query only as a part of longer Latin words. */
  readonly isInsideWord: boolean;
  /** In the order in which they are shown. */
  readonly hits: readonly Hit[];
}

/** All exact results of a query. */
export class ResultSet {
  /** In document order. */
  readonly hits: readonly Hit[];
  readonly #numbers: ReadonlySet<number>;

  constructor(hits: readonly Hit[]) {
    this.hits = hits;
    this.#numbers = new Set(hits.map(({ number }) => number));
  }

  /** True when the passage of that number is a result. */
  has(number: number): boolean {
    return this.#numbers.has(number);
  }

  /**
   * The hits that a filter leaves, as a reader wants to see them. Kind first: the author's text,
   * its headings, the notes, the sources, what the editors add. Within a kind the sections, the one
   * with the most occurrences first, so that results can be read section by section; within a
   * section the passages with the most occurrences first. Whatever is equal stands in document
   * order, so that the list is the same every time. Passages in which a Latin query only stands
   * inside longer words come after all others: who looks for “art” did not mean “party”.
   */
  groups(filter: Filter): HitGroup[] {
    const groups = new Map<string, Required<HitGroup> & { readonly hits: Hit[] }>();
    for (const hit of filterHits(this.hits, filter)) {
      const { isInsideWord, passage } = hit;
      const { kind, section } = passage;
      const key = `${String(isInsideWord)} ${kind} ${section}`;
      const group = groups.get(key) ?? { kind, section, isInsideWord, hits: [] };
      groups.set(key, group);
      group.hits.push(hit);
    }
    for (const { hits } of groups.values()) hits.sort((a, b) => b.ranges.length - a.ranges.length);
    return [...groups.values()].sort(
      (a, b) =>
        Number(a.isInsideWord) - Number(b.isInsideWord) ||
        PASSAGE_KINDS.indexOf(a.kind) - PASSAGE_KINDS.indexOf(b.kind) ||
        countOccurrences(b.hits) - countOccurrences(a.hits),
    );
  }

  /**
   * The hits that a filter leaves, in the order of the essay: a note behind the passage in which it
   * is marked, in its section. Sources, terms and remarks follow.
   * @param sections titles of the sections, by their numbers
   */
  groupsInText(filter: Filter, sections: readonly string[]): HitGroup[] {
    const hits = filterHits(this.hits, filter).sort((a, b) => placeOf(a) - placeOf(b));
    const groups: { readonly section: string; readonly hits: Hit[] }[] = [];
    for (const hit of hits) {
      const { kind, parts } = hit.passage;
      const own = kind === 'note' ? sections[parts[0] ?? -1] : undefined;
      const section = own ?? hit.passage.section;
      const last = groups.at(-1);
      if (last?.section === section) last.hits.push(hit);
      else groups.push({ section, hits: [hit] });
    }
    return groups.map((group) => ({ ...group, isInsideWord: false }));
  }
}

/** The number of the passage where a reader of the text comes upon the hit. */
function placeOf({ passage, number }: Hit): number {
  return passage.at ?? number;
}

/** How often the query stands in the passages. */
export function countOccurrences(hits: readonly Hit[]): number {
  return hits.reduce((sum, { ranges }) => sum + ranges.length, 0);
}
