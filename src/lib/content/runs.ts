import type { z } from 'astro/zod';
import type { DeepReadonly } from './deep-readonly.ts';
import type { essayRun, noteRun } from './entry-schemas.ts';

/** How words are set apart in print. */
export const TEXT_STYLES = ['emphasis', 'strong', 'superscript', 'subscript', 'code'] as const;

export type TextStyle = (typeof TEXT_STYLES)[number];

/** What a paragraph or heading of the essay is made of; the schema describes each kind. */
export type EssayRun = DeepReadonly<z.infer<typeof essayRun>>;

/** What a note is made of. Its paragraphs are parted by `\n`. */
export type NoteRun = DeepReadonly<z.infer<typeof noteRun>>;

export type TextRun = Extract<NoteRun, { kind: 'text' }>;
export type CitationRun = Extract<NoteRun, { kind: 'citation' }>;
export type LinkRun = Extract<NoteRun, { kind: 'link' }>;

/** The author's words in a list of runs: markers and page breaks have none. */
export function wordsOf(runs: readonly (EssayRun | NoteRun)[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}
