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
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index < lines.length - 1 ? line.replace(/\s+$/u, ' ') : line.trimEnd()))
    .join('');
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
