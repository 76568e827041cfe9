import type { Note } from '../corpus/corpus.ts';
import { columns } from '../text/characters.ts';

/**
 * A rule for the styles of a page with these notes: `--length`, the ideographs for which their text
 * would be room in one line, so that space is kept for them before they are laid out (`notes.css`).
 */
export function lengthOfNotes(notes: readonly Note[]): string {
  const width = notes.reduce((sum, { text }) => sum + columns(text), 0);
  return `.notes{--length:${String(Math.round(width / 2))}}`;
}
