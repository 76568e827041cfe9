import type { NoteId, RemarkId, SourceId, TermId } from './ids.ts';

/**
 * The one place that spells addresses. All are relative to the root of the site, without a leading slash;
 * `withBase` puts the folder before them in which the site is served.
 */
export const urls = {
  home: () => '',
  section: (name: string) => `read/${name}/`,
  full: () => 'full/',
  notes: () => 'notes/',
  /** The note in the list of all notes. */
  note: (id: NoteId) => `notes/#${id}`,
  /** The marker (or its nth repetition) in the text. */
  marker: (section: string, marker: string) => `read/${section}/#${marker}`,
  block: (section: string, id: string) => `read/${section}/#${id}`,
  sources: () => 'sources/',
  /** A source's place in the list of all sources. */
  sourceInList: (id: SourceId) => `sources/#${id}`,
  source: (id: SourceId) => `sources/${id}/`,
  /** What the bubble shows of a source. */
  sourceCard: (id: SourceId) => `sources/${id}.json`,
  search: () => 'search/',
  about: () => 'about/',
  editionData: () => 'edition.json',
  editionSchema: () => 'edition.schema.json',
  editionTei: () => 'edition.tei.xml',
  editionText: () => 'edition.txt',
  data: () => 'data/',
  terms: () => 'terms/',
  term: (id: TermId) => `terms/${id}/`,
  remarks: () => 'remarks/',
  /** The remark in the list of all remarks. */
  remark: (id: RemarkId) => `remarks/#${id}`,
  /** The same edition for readers of English. */
  english: {
    home: () => 'en/',
    /** What is told of a section or subsection, by the id of its heading. */
    section: (id: string) => `en/#${id}`,
    terms: () => 'en/terms/',
    sources: () => 'en/sources/',
    remarks: () => 'en/remarks/',
    about: () => 'en/about/',
  },
  sourcesData: () => 'sources.json',
} as const;

/** An address of the site as a page links to it. `base` is Astro's: `/` or `/folder` or `/folder/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}/${path}`;
}

/** An address of the site for those who are not on it: absolute when the site knows where it stands. */
export function addressOn(site: URL | undefined, base: string, path: string): string {
  const local = withBase(base, path);
  return site ? new URL(local, site).href : local;
}

/** Element id of the marker that opens a note. */
export function markerId(note: NoteId): string {
  return `ref-${note}`;
}

/** Element id of the beginning of a print page. */
export function pageId(page: number): string {
  return `page-${String(page)}`;
}
