import type { NoteId, SourceId } from '../ids.ts';

/** What a paragraph or heading of the essay is made of. */
export type EssayRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly note: NoteId }
  | { readonly kind: 'page-break'; readonly page: number };

/**
 * What a note is made of: its words, of which some are a citation of a source and some are a web
 * address.
 */
export type NoteRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly text: string; readonly source: SourceId }
  | { readonly kind: 'url'; readonly text: string };

/** The author's words in a list of runs: markers and page breaks have none. */
export function wordsOf(runs: readonly (EssayRun | NoteRun)[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}
