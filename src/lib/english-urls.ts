import type { RemarkId, SourceId, TermId } from './ids.ts';

/**
 * The addresses of the edition for readers of English, as in `urls.ts`. Apart from those, which
 * every reading page carries.
 */
export const englishUrls = {
  home: () => 'en/',
  /** What is told of a section or subsection, by the id of its heading. */
  section: (id: string) => `en/#${id}`,
  /** A section paragraph by paragraph. */
  read: (name: string) => `en/read/${name}/`,
  /** What is told of a heading, paragraph or note, which has the same id in both languages. */
  block: (section: string, id: string) => `en/read/${section}/#${id}`,
  terms: () => 'en/terms/',
  term: (id: TermId) => `en/terms/#${id}`,
  sources: () => 'en/sources/',
  source: (id: SourceId) => `en/sources/#${id}`,
  remarks: () => 'en/remarks/',
  remark: (id: RemarkId) => `en/remarks/#${id}`,
  timeline: () => 'en/timeline/',
  search: () => 'en/search/',
  passages: () => 'en/search/passages.json',
  about: () => 'en/about/',
} as const;
