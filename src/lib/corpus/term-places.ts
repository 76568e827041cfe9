import { words as pages } from '#words/pages.ts';
import { noteName } from '../interface/note-name.ts';
import type { TextRange } from '../text/names.ts';
import { urls } from '../urls.ts';
import type { Section } from './corpus.ts';
import { remarksOn } from './remark-reach.ts';
import type { Remark } from './remarks.ts';
import type { Occurrence, Term } from './terms.ts';

/** A sentence that names a term, once however often it does. */
interface TermSentence {
  readonly sentence: string;
  /** Where in `sentence` the term is named. */
  readonly marks: readonly TextRange[];
  /** Print pages on which it is. */
  readonly pages: readonly number[];
  /** The note in which the sentence stands, by both its numbers. */
  readonly note: string | undefined;
  /** Address of the paragraph, heading or note, relative to the site. */
  readonly href: string;
  /** The remarks on the words that name the term. */
  readonly remarks: readonly Remark[];
}

/** The sentences of one section, or of the notes, that name a term. */
export interface TermPlaces {
  readonly title: string;
  readonly count: number;
  readonly sentences: readonly TermSentence[];
}

/**
 * Where a term is named, section by section and then in the notes. Sections that do not name it are
 * left out.
 */
export function placesOfTerm(
  { occurrences }: Term,
  sections: readonly Section[],
  remarks: readonly Remark[],
): TermPlaces[] {
  const bySection = Map.groupBy(occurrences, (one) =>
    one.kind === 'note' ? undefined : one.section,
  );
  const groups = sections.map(({ name, title }) => ({ title, found: bySection.get(name) ?? [] }));
  groups.push({ title: pages.notes, found: bySection.get(undefined) ?? [] });
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => ({
      title,
      count: found.length,
      sentences: sentencesOf(found, remarks),
    }));
}

/** The remarks on words of the essay that name a term. */
export function remarksOnName(
  remarks: readonly Remark[],
  occurrences: readonly Occurrence[],
): Remark[] {
  const found = occurrences.flatMap((one) =>
    remarksOn(remarks, { ...one, passage: { id: one.kind === 'note' ? one.note : one.block } }),
  );
  return [...new Set(found)];
}

function sentencesOf(
  occurrences: readonly Occurrence[],
  remarks: readonly Remark[],
): TermSentence[] {
  const sentences = Map.groupBy(
    occurrences,
    (one) => `${hrefOf(one)} ${String(one.start - one.offset)}`,
  );
  return [...sentences.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const marks = found.map(({ start, end, offset }) => ({
      start: offset,
      end: offset + end - start,
    }));
    const pages = [...new Set(found.flatMap(({ page }) => page ?? []))];
    return [
      {
        sentence: first.sentence,
        marks,
        pages,
        note: first.kind === 'note' ? noteName(first.note, first.ordinal) : undefined,
        href: hrefOf(first),
        remarks: remarksOnName(remarks, found),
      },
    ];
  });
}

function hrefOf(one: Occurrence): string {
  return one.kind === 'note' ? urls.note(one.note) : urls.block(one.section, one.block);
}
