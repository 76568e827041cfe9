import { shortTitle } from '../citation/gbt7714.ts';
import { referenceOf } from '../citation/reference.ts';
import type { NoteRun } from '../content/runs.ts';
import type { NoteId, SourceId } from '../ids.ts';
import { closeGaps } from '../text/gaps.ts';
import { urls } from '../urls.ts';
import type { Source } from './corpus.ts';

/**
 * One place where a source is cited: the sentence of the essay, and the note in full, which may
 * stand on another page.
 */
export interface CardCitation {
  readonly note: NoteId;
  readonly ordinal: number;
  readonly page: number | undefined;
  readonly sentence: string;
  /** Address of the marker, relative to the site. */
  readonly marker: string;
  readonly runs: readonly NoteRun[];
}

/** `/sources/<id>.json`: what the bubble shows of a source without leaving the page. */
export interface SourceCard {
  readonly id: SourceId;
  readonly title: string;
  readonly language: string;
  readonly reference: string;
  readonly url: string | undefined;
  readonly citations: readonly CardCitation[];
}

const indexes = new WeakMap<readonly Source[], ReadonlyMap<SourceId, Source>>();

/** The sources by id; made once for each list, because every note of every page asks. */
export function sourcesById(sources: readonly Source[]): ReadonlyMap<SourceId, Source> {
  const known = indexes.get(sources) ?? new Map(sources.map((source) => [source.id, source]));
  indexes.set(sources, known);
  return known;
}

/** What stands on the card of a source. */
export function sourceCard(source: Source): SourceCard {
  const { text, url } = referenceOf(source.data);
  const citations = source.notes.map(({ id, ordinal, page, place, runs }): CardCitation => {
    return {
      note: id,
      ordinal,
      page,
      sentence: closeGaps(place.sentence),
      marker: urls.marker(place.section, place.marker),
      runs: runs.map((run) => ({ ...run, text: closeGaps(run.text) })),
    };
  });
  return {
    id: source.id,
    title: shortTitle(source.data),
    language: source.data.language,
    reference: text,
    url,
    citations,
  };
}
