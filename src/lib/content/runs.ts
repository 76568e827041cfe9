import type { NoteId, SourceId } from '../ids.ts';

/** How words are set apart in print. */
export const TEXT_STYLES = ['emphasis', 'strong', 'superscript', 'subscript', 'code'] as const;

export type TextStyle = (typeof TEXT_STYLES)[number];

/** The author's words. A line that ends before the paragraph does, as in verse, ends in `\n`. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** Outermost first; left out where there is none. */
  readonly style?: readonly TextStyle[] | undefined;
}

/** Words that cite a source. */
export interface CitationRun {
  readonly kind: 'citation';
  readonly text: string;
  readonly source: SourceId;
  /** The same words where some of them are set apart. */
  readonly words?: readonly TextRun[] | undefined;
}

/** Words that lead to a web address. */
export interface LinkRun {
  readonly kind: 'link';
  readonly text: string;
  readonly url: string;
  readonly words?: readonly TextRun[] | undefined;
}

/** A web address, as printed. */
export interface UrlRun {
  readonly kind: 'url';
  readonly text: string;
}

/** What a paragraph or heading of the essay is made of. */
export type EssayRun =
  | TextRun
  | CitationRun
  | LinkRun
  | UrlRun
  | { readonly kind: 'marker'; readonly note: NoteId }
  | { readonly kind: 'page-break'; readonly page: number };

/** What a note is made of. Its paragraphs are parted by `\n`. */
export type NoteRun = TextRun | CitationRun | LinkRun | UrlRun;

/** The author's words in a list of runs: markers and page breaks have none. */
export function wordsOf(runs: readonly (EssayRun | NoteRun)[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}
