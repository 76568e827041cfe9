import { noteIdParts, type NoteId } from '../ids.ts';

/** A number with what is counted: `1 remark`, `12 remarks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Print pages: `p. 12`, `pp. 12–13`; nothing where none are known. */
export function pageNames(first: number | undefined, last = first): string {
  if (first === undefined) return '';
  return first === last ? `p. ${String(first)}` : `pp. ${String(first)}–${String(last)}`;
}

/** A note by both its numbers, through the edition and in print: `Note 19 (p. 90, note 1)`. */
export function noteName(id: NoteId, ordinal: number): string {
  const { page, number } = noteIdParts(id);
  const printed = page === undefined ? '' : ` (p. ${String(page)}, note ${String(number)})`;
  return `Note ${String(ordinal)}${printed}`;
}
