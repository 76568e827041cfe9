import { words } from '#words/note-name.ts';
import { noteIdParts, type NoteId } from '../ids.ts';

/** A note by both its numbers, through the edition and in print: `原注 19（第 12 页注 1）`. */
export function noteName(id: NoteId, ordinal: number): string {
  return words.note(ordinal, noteIdParts(id));
}
