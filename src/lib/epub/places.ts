import type { Corpus, Note } from '../corpus/corpus.ts';
import type { RemarkId, SourceId, TermId } from '../ids.ts';
import { pageId } from '../urls.ts';

/**
 * The one place that spells addresses within the e-book. Its files stand in one folder, and an
 * element has the id that it has on the pages of the site.
 */
export const places = {
  title: () => 'title.xhtml',
  abstract: () => 'title.xhtml#abstract',
  conventions: () => 'title.xhtml#conventions',
  section: (name: string) => `${name}.xhtml`,
  block: (section: string, id: string) => `${section}.xhtml#${id}`,
  marker: ({ place }: Note) => `${place.section}.xhtml#${place.marker}`,
  sources: () => 'sources.xhtml',
  source: (id: SourceId) => `sources.xhtml#${id}`,
  terms: () => 'terms.xhtml',
  term: (id: TermId) => `terms.xhtml#${id}`,
  contents: () => 'nav.xhtml',
  styles: () => 'style.css',
} as const;

/** Element id of a remark, which stands in one file with the notes and paragraphs. */
export function remarkNoteId(id: RemarkId): string {
  return `remark-${id}`;
}

/** A print page, and where it begins. */
interface PrintPlace {
  readonly page: number;
  readonly href: string;
}

/** Where each print page begins; the first is marked before the first heading. */
export function printPlaces({ sections }: Corpus): PrintPlace[] {
  const start = sections
    .slice(0, 1)
    .flatMap(({ name, page }) => (page === undefined ? [] : [placeIn(name, page)]));
  const breaks = sections.flatMap(({ name, blocks }) =>
    blocks
      .flatMap(({ runs }) => runs)
      .flatMap((run) => (run.kind === 'page-break' ? [placeIn(name, run.page)] : [])),
  );
  return [...start, ...breaks];
}

function placeIn(section: string, page: number): PrintPlace {
  return { page, href: places.block(section, pageId(page)) };
}
