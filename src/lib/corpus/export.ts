import { type CslItem, toCsl } from '../citation/csl.ts';
import { essaySource } from '../citation/essay-reference.ts';
import type { EssayData } from '../content/schemas.ts';
import type { RemarkId } from '../ids.ts';
import type { Corpus, Source } from './corpus.ts';
import type { Edition } from './schema/edition.ts';
import { urls } from '../urls.ts';
import { placeOf } from './passages.ts';
import { remarksOn, remarksOnSource } from './remark-reach.ts';
import type { Remark } from './remarks.ts';
import { remarksOnName } from './term-places.ts';
import { eventAsData } from './timeline.ts';

/** The sources as CSL-JSON: what reference managers read. */
export function sourcesAsCsl(sources: readonly Source[]): CslItem[] {
  return sources.map((source) => toCsl(source.id, source.data));
}

/** The essay itself as CSL-JSON, as it was printed. */
export function essayAsCsl(essay: EssayData): CslItem {
  return toCsl('essay', essaySource(essay, essay.pages));
}

/**
 * The whole edition as data: text with markers and page breaks, notes, sources, remarks, and how
 * they hang together.
 */
export function editionAsData(corpus: Corpus): Edition {
  const { english, shown: _, idle: __, ...essay } = corpus.essay;
  return {
    $schema: urls.editionSchema(),
    essay,
    english: english?.data,
    sections: corpus.sections.map((section) => ({
      id: section.id,
      name: section.name,
      address: urls.section(section.name),
      title: section.title,
      titleFrom: section.titleFrom,
      page: section.page,
      blocks: section.blocks.map(
        ({ kind, id, level, within, image, page, lastPage, text, runs }) => ({
          kind,
          id,
          level,
          within,
          image,
          page,
          lastPage,
          text,
          runs,
        }),
      ),
    })),
    notes: corpus.notes.map(
      ({ id, ordinal, page, label, kind, text, runs, place, places, sources }) => ({
        id,
        ordinal,
        page,
        label,
        kind,
        text,
        runs,
        place,
        again: places.length > 1 ? places.slice(1) : undefined,
        sources,
      }),
    ),
    sources: corpus.sources.map((source) => ({
      id: source.id,
      ...source.data,
      citedIn: source.notes.map((note) => note.id),
      citedAt: source.places.length > 0 ? source.places : undefined,
      remarks: idsOf(remarksOnSource(corpus.remarks, source)),
    })),
    events: corpus.events.map((event) => ({
      ...eventAsData(event),
      remarks: idsOf(remarksOn(corpus.remarks, placeOf(corpus.passages, event.data))),
    })),
    terms: corpus.terms.map((term) => ({
      id: term.id,
      ...term.data,
      occurrences: term.occurrences,
      remarks: idsOf(remarksOnName(corpus.remarks, term.occurrences)),
    })),
    remarks: corpus.remarks.map(({ id, ordinal, page, place, data }) => ({
      id,
      ordinal,
      page,
      place,
      ...data,
    })),
  };
}

/** Left out where there is none, as other fields are. */
function idsOf(remarks: readonly Remark[]): RemarkId[] | undefined {
  return remarks.length > 0 ? remarks.map(({ id }) => id) : undefined;
}
