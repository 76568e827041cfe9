import { noteIdParts, type NoteId } from '../ids.ts';

/** What a note is called: its number in the essay, and the one that is printed. */
export function noteName(ordinal: number, id: NoteId): string {
  const { page, number } = noteIdParts(id);
  return `原注 ${String(ordinal)}（第 ${String(page)} 页注 ${String(number)}）`;
}
