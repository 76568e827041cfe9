import { noteIdParts, type NoteId } from '../ids.ts';

/**
 * A note by both its numbers, through the edition and in print: `原注 19（第 90 页注 1）`. In a file of
 * its own, as the browser needs no other of these words.
 */
export function noteName(id: NoteId, ordinal: number): string {
  const { page, number } = noteIdParts(id);
  const printed = page === undefined ? '' : `（第 ${String(page)} 页注 ${String(number)}）`;
  return `原注 ${String(ordinal)}${printed}`;
}
