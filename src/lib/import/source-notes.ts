import { valueOf } from './note-labels.ts';
import type { SourcePage } from './source-lines.ts';

/** The beginning of a note, as read from a line. */
export interface NoteStart {
  readonly number: number;
  readonly printed: string;
  /** Characters before its words. */
  readonly length: number;
  readonly label: { readonly label?: string };
}

/** Reads the beginning of a note from a line of a page, if it is one. */
type ReadStart = (line: string, pages: readonly SourcePage[]) => NoteStart | undefined;

/** A note begins with its number and an ideographic space; a marker in the text has none. */
const WIDE = /^\[(\d+)\]\u3000\s*/u;
const NARROW = /^\[(\d+)\]\s*(?=\S)/u;
const CIRCLED = /^([①-⑳㉑-㉟㊱-㊿])\s*/u;

/** Markers in running text. */
export const MARKER = /\[(\d+)\]/gu;
export const CIRCLED_MARKER = /([①-⑳㉑-㉟㊱-㊿])/gu;

/**
 * How the notes of a text begin. Where no number has an ideographic space behind it, a number at
 * the beginning of a line is a note's if the text calls it before; so is ① where no `[1]` is one.
 */
export function noteForm(text: string): ReadStart {
  if (/^\[\d+\]\u3000/mu.test(text)) return (line) => startIn(WIDE, line);
  if (/^\[\d+\]\s*\S/mu.test(text)) return (line, pages) => called(NARROW, line, pages);
  return (line, pages) => called(CIRCLED, line, pages);
}

/** True when the notes of a text are numbered ①, ②. */
export function hasCircledNotes(pages: readonly SourcePage[]): boolean {
  return pages.some((page) => page.notes.some((note) => note.label !== undefined));
}

function called(form: RegExp, line: string, pages: readonly SourcePage[]): NoteStart | undefined {
  const start = startIn(form, line);
  const notes = pages.at(-1)?.notes ?? [];
  const next = (notes.at(-1)?.number ?? 0) + 1;
  if (!start || (notes.length > 0 && start.number !== next)) return undefined;
  const isCalled = pages.some((page) =>
    page.body.some((one) => one.text.slice(1).includes(start.printed)),
  );
  return isCalled ? start : undefined;
}

function startIn(form: RegExp, line: string): NoteStart | undefined {
  const [whole, number] = form.exec(line) ?? [];
  if (whole === undefined || number === undefined) return undefined;
  const isCircled = form === CIRCLED;
  return {
    number: valueOf(number),
    printed: isCircled ? number : `[${number}]`,
    length: whole.length,
    label: isCircled ? { label: number } : {},
  };
}
