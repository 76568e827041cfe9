import type { Hit } from './check.ts';
import { countLeft, isLeft, type Cell, type Filter } from './filters.ts';
import { languageOf, PASSAGE_KINDS, type PassageKind } from './passage.ts';

/** Hits of one kind in one section, which are shown together. */
export interface HitGroup {
  readonly kind: PassageKind;
  readonly section: string;
  /** True for passages that hold the query only as a part of longer Latin words. */
  readonly isInsideWord: boolean;
}

/** A hit with the group that it is in. */
export interface Ranked {
  readonly hit: Hit;
  readonly group: HitGroup;
}

type Counted = { -readonly [Key in keyof Cell]: Cell[Key] };

interface Gathered extends HitGroup {
  /** By all that a filter looks at. */
  readonly cells: Map<string, Counted>;
  /** By the number of occurrences in each. */
  readonly hits: Map<number, Hit[]>;
  /** Number of the first passage. */
  first: number;
}

/**
 * What was found, grouped and counted as it comes and put in order as far as it is read. A frequent
 * character stands in tens of thousands of passages of a large edition, and a browser that goes
 * through them all at once answers nobody meanwhile.
 */
export class Found {
  /** In all passages. */
  occurrences = 0;
  readonly #numbers = new Set<number>();
  readonly #groups = new Map<string, Gathered>();

  /** Passages. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Adds a passage, in any order, each once. */
  add(hit: Hit): void {
    const { passage, number, isInsideWord, ranges } = hit;
    const { kind, section, parts } = passage;
    const key = `${String(isInsideWord)} ${kind} ${section}`;
    const group: Gathered = this.#groups.get(key) ?? {
      kind,
      section,
      isInsideWord,
      cells: new Map(),
      hits: new Map(),
      first: number,
    };
    this.#groups.set(key, group);
    group.first = Math.min(group.first, number);
    const alike = group.hits.get(ranges.length);
    if (alike) alike.push(hit);
    else group.hits.set(ranges.length, [hit]);
    const language = languageOf(passage);
    const traits = `${language} ${parts.join()}`;
    const cell: Counted = group.cells.get(traits) ?? {
      kind,
      parts,
      language,
      hits: 0,
      occurrences: 0,
    };
    group.cells.set(traits, cell);
    cell.hits += 1;
    cell.occurrences += ranges.length;
    this.occurrences += ranges.length;
    this.#numbers.add(number);
  }

  /** True when the passage of that number was found. */
  has(number: number): boolean {
    return this.#numbers.has(number);
  }

  /** The counts of which all others are sums. */
  cells(): Cell[] {
    return [...this.#groups.values()].flatMap(({ cells }) => [...cells.values()]);
  }

  /**
   * The hits that a filter leaves, as a reader wants to see them. Kind first: the author's text,
   * its headings, the notes, the sources, what the editors add. Within a kind the sections, the one
   * with the most occurrences first, so that results can be read section by section; within a
   * section the passages with the most occurrences first. Whatever is equal stands in document
   * order, so that the list is the same every time. Passages in which a Latin query only stands
   * inside longer words come after all others: who looks for “art” did not mean “party”.
   */
  *ranked(filter: Filter): Generator<Ranked> {
    const groups = [...this.#groups.values()].map((group) => ({
      group,
      occurrences: countLeft([...group.cells.values()], filter, 'occurrences'),
    }));
    groups.sort(
      (a, b) =>
        Number(a.group.isInsideWord) - Number(b.group.isInsideWord) ||
        PASSAGE_KINDS.indexOf(a.group.kind) - PASSAGE_KINDS.indexOf(b.group.kind) ||
        b.occurrences - a.occurrences ||
        a.group.first - b.group.first,
    );
    for (const { group, occurrences } of groups) {
      if (occurrences === 0) continue;
      const byNumber = [...group.hits].sort(([a], [b]) => b - a);
      for (const [, hits] of byNumber)
        for (const hit of inOrder(hits)) if (isHitLeft(hit, filter)) yield { hit, group };
    }
  }

  /** The hits that a filter leaves, in document order. */
  *inOrder(filter: Filter): Generator<Hit> {
    const all = [...this.#groups.values()].flatMap(({ hits }) => [...hits.values()].flat());
    for (const hit of inOrder(all)) if (isHitLeft(hit, filter)) yield hit;
  }
}

/** Hits come file by file, and each file's in order: sorting only joins what is sorted already. */
function inOrder(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => a.number - b.number);
}

function isHitLeft({ passage }: Hit, filter: Filter): boolean {
  return isLeft(
    { kind: passage.kind, parts: passage.parts, language: languageOf(passage) },
    filter,
  );
}
