import type { Corpus, Source } from './corpus.ts';
import { urls } from '../urls.ts';

/** The sources as CSL-JSON: what reference managers read. */
export function sourcesAsCsl(sources: readonly Source[]): object[] {
  return sources.map((source) => ({ id: source.id, ...source.data }));
}

/** The whole edition as data: text with markers and page breaks, notes, sources, and how they hang together. */
export function editionAsData(corpus: Corpus): object {
  const { english, ...essay } = corpus.essay;
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
      blocks: section.blocks.map(({ kind, id, page, lastPage, text, runs }) => ({ kind, id, page, lastPage, text, runs })),
    })),
    notes: corpus.notes.map(({ id, ordinal, page, kind, text, runs, place, sources }) => ({
      id,
      ordinal,
      page,
      kind,
      text,
      runs,
      place,
      sources,
    })),
    sources: corpus.sources.map((source) => ({ id: source.id, ...source.data, citedIn: source.notes.map((note) => note.id) })),
  };
}
