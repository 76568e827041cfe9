import { BRACKET } from './english-item.ts';

/**
 * Where the English title belongs: the mark, and what closes the title behind it; where there is
 * none, a space stands before it.
 */
const ENGLISH_TITLE = RegExp(`(?: (?:<i>|“)?)?${BRACKET}([.,]?)(</i>|”)?`, 'u');

/** A stretch of a formatted reference. */
export interface StyledRun {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * Reads a reference as a CSL processor writes it in HTML: its words, and which of them are italic;
 * all other tags are left out. Where “et al.” stands in the place of a last name (see `withEtAl`),
 * the “and” before it is taken away. The English title comes behind the title, outside its italics
 * and quotation marks; an issue in brackets is not italic.
 */
export function readStyled(html: string, bracket = ''): StyledRun[] {
  const fixed = html
    // Behind a single name that is written with a comma, styles put another.
    .replace(/(?<=^\s*<div[^>]*>[^,<]+, [^,<(]*) (?:&#38;|and) et al\./u, ', et al.')
    .replace(/ (?:&#38;|and) et al\./gu, ' et al.')
    .replace(/(?<=, )<i>(\([^<]+\))<\/i>/gu, '$1')
    .replace('(No. arXiv:', '(arXiv:')
    .replace(ENGLISH_TITLE, (found, mark: string, end = '') =>
      found.startsWith(' ') ? ` [${bracket}]${mark}` : `${end} [${bracket}]${mark}`,
    );
  const runs = fixed.split(/(?<=<\/i>)|(?=<i>)/u).map((piece): StyledRun => ({
    text: decode(piece.replace(/<[^>]*>/gu, '')),
    italic: piece.startsWith('<i>'),
  }));
  const words = runs.filter(({ text }) => text.trim() !== '');
  return words.map(({ text, italic }, index) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === words.length - 1 ? start.trimEnd() : start, italic };
  });
}

/** The words alone. */
export function plainText(runs: readonly StyledRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
