/**
 * Ids are parsed once, where text enters, and carried as branded strings, so
 * that a note's id cannot be handed to something that wants a source's.
 */

declare const brand: unique symbol;

/**
 * `p12-1`: print page and the note's number on it; `n12` where no print pages are known: its number
 * in the essay.
 */
export type NoteId = string & { readonly [brand]: 'note' };
/** `horowitz-2018`: lower-case Latin letters, digits and hyphens. */
export type SourceId = string & { readonly [brand]: 'source' };

/** `weak-ai`: formed like a source's id. */
export type TermId = string & { readonly [brand]: 'term' };
/** `p12-1-date`: formed like a source's id; also the place of the remark's mark. */
export type RemarkId = string & { readonly [brand]: 'remark' };

const NOTE_ID = /^(?:p([1-9]\d*)-|n)([1-9]\d*)$/;
const SOURCE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The note's id for a print page, if there is one, and its number there. */
export function noteId(page: number | undefined, number: number): NoteId {
  return `${page === undefined ? 'n' : `p${String(page)}-`}${String(number)}` as NoteId;
}

/** The id when `text` has the form of a note's id, otherwise `undefined`. */
export function parseNoteId(text: string): NoteId | undefined {
  return NOTE_ID.test(text) ? (text as NoteId) : undefined;
}

/**
 * The id when `text` has the form of a source's id and cannot be mistaken for a note's, otherwise
 * `undefined`.
 */
export function parseSourceId(text: string): SourceId | undefined {
  return isName(text) ? (text as SourceId) : undefined;
}

/** The id when `text` has the form of a term's id, otherwise `undefined`. */
export function parseTermId(text: string): TermId | undefined {
  return isName(text) ? (text as TermId) : undefined;
}

/** The id when `text` has the form of a remark's id, otherwise `undefined`. */
export function parseRemarkId(text: string): RemarkId | undefined {
  return isName(text) ? (text as RemarkId) : undefined;
}

/** Print page, if there is one, and number inside a note's id. */
export function noteIdParts(id: NoteId): { page: number | undefined; number: number } {
  const [, page, number] = NOTE_ID.exec(id) ?? [];
  return { page: page === undefined ? undefined : Number(page), number: Number(number) };
}

/** Orders notes as they are printed: by page, then by number. */
export function compareNoteIds(a: NoteId, b: NoteId): number {
  const [left, right] = [noteIdParts(a), noteIdParts(b)];
  return (left.page ?? 0) - (right.page ?? 0) || left.number - right.number;
}

/** The form of a source's, term's or remark's id, which cannot be mistaken for a note's. */
function isName(text: string): boolean {
  return SOURCE_ID.test(text) && !NOTE_ID.test(text);
}
