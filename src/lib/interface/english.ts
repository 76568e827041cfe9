import { words } from '../../words/en/note-name.ts';
import { noteIdParts, type NoteId } from '../ids.ts';

export { pageNames } from '../../words/en/places.ts';

/* Programs of the browser have this file: what needs the corpus stands in files beside it. */

/** A number with what is counted: `1 remark`, `12 remarks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A note by both its numbers, through the edition and in print: `Note 19 (p. 90, note 1)`. */
export function noteName(id: NoteId, ordinal: number): string {
  return words.note(ordinal, noteIdParts(id));
}
