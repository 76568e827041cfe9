import type { NoteId } from '../ids.ts';
import { markerId, pageId } from '../urls.ts';
import type { Corpus, Section } from './corpus.ts';

/**
 * A stretch of a section under one heading: the section's own, before the first subsection, or a
 * subsection.
 */
interface OutlinePart {
  /** Element id of the heading. */
  readonly id: string;
  readonly title: string;
  /** Level of the heading, where it is below that of subsections. */
  readonly level?: number | undefined;
  /** The notes whose markers stand in it. */
  readonly notes: readonly OutlineNote[];
}

/** A note as the outline lists it: its number and the element id of its marker. */
export interface OutlineNote {
  readonly ordinal: number;
  readonly marker: string;
}

/** A print page that a section stands on, and the element id of the place where it begins here. */
interface OutlinePage {
  readonly page: number;
  readonly id: string;
}

/**
 * More sections than these are not listed beside the text: the contents are on the first page of
 * the site.
 */
const LISTED = 20;
/** Then so many before and behind the one that is read. */
const AROUND = 5;

/**
 * The sections that the outline beside one of them lists: all of a usual essay, those around it in
 * a very long one.
 */
export function sectionsAround(
  sections: readonly Section[],
  current: string | undefined,
): readonly Section[] {
  const at = sections.findIndex((section) => section.name === current);
  if (at < 0 || sections.length <= LISTED) return sections;
  // At both ends as many as in the middle, so that the page does not change its size.
  const start = Math.max(0, Math.min(at - AROUND, sections.length - 2 * AROUND - 1));
  return sections.slice(start, start + 2 * AROUND + 1);
}

/** The headings of a section, each with its notes. The section's own heading always comes first. */
export function outlineOf(section: Section): OutlinePart[] {
  const parts: (OutlinePart & { notes: OutlineNote[] })[] = [
    { id: section.id, title: section.title, notes: [] },
  ];
  const called = new Map(
    section.notes.map(({ id, ordinal, places }) => {
      const here = places.find((place) => place.section === section.name);
      return [id, { ordinal, marker: here?.marker ?? markerId(id) }];
    }),
  );
  const listed = new Set<NoteId>();
  for (const block of section.blocks) {
    if (block.kind === 'subsection')
      parts.push({ id: block.id, title: block.text, level: block.level, notes: [] });
    for (const run of block.runs) {
      // A note to which the text refers twice is listed where it is marked first.
      if (run.kind !== 'marker' || listed.has(run.note)) continue;
      listed.add(run.note);
      const note = called.get(run.note);
      if (note) parts.at(-1)?.notes.push(note);
    }
  }
  return parts;
}

/**
 * The pages of the journal on which sections are printed, each once. A page that began in the
 * section before has no break here and is reached by the section's heading.
 */
export function printPages(sections: readonly Section[]): OutlinePage[] {
  const pages = new Map<number, string>();
  for (const section of sections) {
    if (section.page !== undefined && !pages.has(section.page)) pages.set(section.page, section.id);
    const runs = section.blocks.flatMap((block) => block.runs);
    for (const run of runs) if (run.kind === 'page-break') pages.set(run.page, pageId(run.page));
  }
  return [...pages].map(([page, id]) => ({ page, id }));
}

/** The first print page that begins within the text, as an example of what marks one. */
export function firstBreak({ sections }: Pick<Corpus, 'sections'>): string | undefined {
  const runs = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.runs));
  const first = runs.find((run) => run.kind === 'page-break');
  return first && String(first.page);
}
