import type { ReferenceFormat } from './citation/formats.ts';
import type { NoteId, RemarkId, SourceId, TermId } from './ids.ts';

/**
 * The one place that spells addresses. All are relative to the root of the site, without a leading
 * slash; `withBase` puts the folder before them in which the site is served.
 */
export const urls = {
  home: () => '',
  /** The contents, above the sections. */
  reading: () => 'read/',
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
  timeline: () => 'timeline/',
  /** An event's place in the list of all events. */
  event: (id: string) => `timeline/#${id}`,
  pictures: () => 'pictures/',
  terms: () => 'terms/',
  /** A term's place in the list of all terms. */
  termInList: (id: TermId) => `terms/#${id}`,
  term: (id: TermId) => `terms/${id}/`,
  /** What the bubble shows of a term. */
  termCard: (id: TermId) => `terms/${id}.json`,
  remarks: () => 'remarks/',
  /** The remark in the list of all remarks. */
  remark: (id: RemarkId) => `remarks/#${id}`,
  /** What the bubble shows of a remark. */
  remarkCard: (id: RemarkId) => `remarks/${id}.json`,
  /** A set of marks that the site offers. */
  markSet: (name: string) => `marks/${name}.json`,
  /** The reader's own marks. */
  mine: () => 'mine/',
  search: () => 'search/',
  /** What the exact search looks through. */
  passages: () => 'search/passages.json',
  about: () => 'about/',
  /** The licences of what the site ships of others. */
  licenses: () => 'licenses.txt',
  editionData: () => 'edition.json',
  editionSchema: () => 'edition.schema.json',
  editionTei: () => 'edition.tei.xml',
  editionText: () => 'edition.txt',
  editionEpub: () => 'edition.epub',
  data: () => 'data/',
  /** What stands for pages that neither the network nor the copy on the device has. */
  offline: () => 'offline/',
  manifest: () => 'site.webmanifest',
  sourcesData: () => 'sources.json',
  /** One source, all sources, and the essay itself, as reference managers read them. */
  sourceAs: (id: SourceId, format: ReferenceFormat) => `sources/${id}.${format}`,
  sourcesAs: (format: ReferenceFormat) => `sources.${format === 'csl.json' ? 'json' : format}`,
  essayAs: (format: ReferenceFormat) => `essay.${format}`,
} as const;

/**
 * An address of the site as a page links to it. `base` is Astro's: `/` or `/folder` or `/folder/`.
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}/${path}`;
}

/**
 * An address of the site as other sites need it; nothing when it is not known where the site stands
 * (`SITE_URL`).
 */
export function absolute(site: URL | undefined, base: string, path: string): string | undefined {
  return site && new URL(withBase(base, path), site).href;
}

/**
 * An address of the site for those who are not on it: absolute when the site knows where it stands.
 */
export function addressOn(site: URL | undefined, base: string, path: string): string {
  return absolute(site, base, path) ?? withBase(base, path);
}

/** Element id of the marker that opens a note; of its nth in the essay where it is called again. */
export function markerId(note: NoteId, call = 1): string {
  return call === 1 ? `ref-${note}` : `ref-${note}-${String(call)}`;
}

/** Element id of the sign behind the words on which the editors remark. */
export function markId(remark: RemarkId): string {
  return `at-${remark}`;
}

/** Element id of the beginning of a print page. */
export function pageId(page: number): string {
  return `page-${String(page)}`;
}
