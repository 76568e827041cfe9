import { isCjk, isSpace } from '../text/characters.ts';

/**
 * A stretch of running text, or something that stands in it without being a character of the
 * author's.
 */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly number: number }
  | { readonly kind: 'page-break'; readonly page: number };

/**
 * Joins two lines of the PDF. Its newline is the page's, not the author's: nothing takes its place,
 * unless the PDF kept a space at the end of the line, which it does between English words only.
 * So Chinese closes up, a broken URL is whole again, and a hyphen at a line's end is a real one.
 * @param isTrimmed the text has no white space at the ends of lines, so that words had lost theirs
 */
export function joinLines(lines: readonly string[], isTrimmed = false): string {
  let text = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    text += next === undefined ? line.trimEnd() : line.replace(/\s+$/u, ' ');
    const isParted = isTrimmed && next !== undefined && gluesWords(line, next);
    // An address goes on over as many lines as it needs; a hyphen is kept as it stands.
    if (isParted && !/(?:-|https?:\/\/[!-~]*)$/u.test(text)) text += ' ';
  });
  return text;
}

/** True where two words without a space between them would become one. */
export function gluesWords(line: string, next: string): boolean {
  return /\p{Script=Latin}[,;]?$|-$/u.test(line) && /^\p{Script=Latin}/u.test(next);
}

/** True for a text of which some program took the white space at the ends of lines away. */
export function isTrimmed(text: string): boolean {
  return !/\S[ \t]\r?$/mu.test(text);
}

/**
 * Takes out the white space that the PDF's justification left between two Chinese characters or
 * marks (`报 告 可 参 见`, `约翰 •马尔科夫`), also where a marker or a page break stands between them, and
 * makes every other white space one space. Nothing but white space changes.
 */
export function tidySpaces(runs: readonly Run[]): Run[] {
  const characters = runs.flatMap((run, index) =>
    run.kind === 'text' ? [...run.text].map((character) => ({ character, index })) : [],
  );
  const kept = new Map<number, string>();
  characters.forEach(({ character, index }, i) => {
    if (isSpace(character)) {
      const before = characters[i - 1]?.character;
      const after = characters.slice(i + 1).find((next) => !isSpace(next.character))?.character;
      if (before === undefined || after === undefined || isSpace(before)) return;
      if (isCjk(before) && isCjk(after)) return;
      character = ' ';
    }
    kept.set(index, (kept.get(index) ?? '') + character);
  });
  return runs.flatMap((run, index): Run[] => {
    if (run.kind !== 'text') return [run];
    const text = kept.get(index);
    return text ? [{ kind: 'text', text }] : [];
  });
}
