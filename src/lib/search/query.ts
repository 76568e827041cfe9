import { fold, type FoldTable } from '../text/normalize.ts';

/** What a passage must and must not hold, as folded texts. */
export interface SearchCriteria {
  /** Every one of these. */
  readonly all: readonly string[];
  /** At least one of these, unless there are none. */
  readonly any: readonly string[];
  /** Not one of these. */
  readonly none: readonly string[];
}

/** What the reader asked for. */
export type Query =
  | { readonly kind: 'nothing' }
  | {
      /** The whole input is one string that must stand in a passage as it is. */
      readonly kind: 'literal';
      /** The string as it is compared. */
      readonly text: string;
      /** Its words, when white space parts it into several: they may also stand apart. */
      readonly words: readonly string[];
    }
  | {
      /** The reader used `"…"` or `-…`: what must and must not stand in one passage. */
      readonly kind: 'parts';
      readonly all: readonly string[];
      readonly none: readonly string[];
    };

/** A query that asks for something. */
export type FilledQuery = Exclude<Query, { kind: 'nothing' }>;

/**
 * A piece of the input: what stands in quotation marks, or what white space parts off; with or
 * without a minus before it.
 */
const PIECE = /(?<minus>[-－]?)(?:["＂](?<phrase>[^"＂]*)["＂]?|(?<word>\S+))/gu;

/**
 * Reads the reader's input. Only the straight `"` is an operator, because “ and ” are the author's
 * and may be looked for; `-` is one only at the beginning of a word and beside something that is
 * looked for. White space and invisible characters alone are no query.
 */
export function parseQuery(input: string, table: FoldTable): Query {
  const folded = (text: string): string => fold(text, table).text;
  const text = folded(input);
  if (text === '') return { kind: 'nothing' };
  const pieces = [...input.matchAll(PIECE)].map(({ 0: whole, index, groups = {} }) => {
    const { minus = '', phrase, word = '' } = groups;
    // `"a"-b` rules nothing out.
    const isOut = minus !== '' && /^\s?$/u.test(input.charAt(index - 1));
    const isWhole = minus !== '' && !isOut;
    return {
      isPhrase: phrase !== undefined,
      isOut,
      text: folded(isWhole ? whole : (phrase ?? word)),
    };
  });
  const filled = pieces.filter((piece) => piece.text !== '');
  const all = distinct(filled.filter(({ isOut }) => !isOut));
  const none = distinct(filled.filter(({ isOut }) => isOut));
  if (all.length > 0 && (none.length > 0 || pieces.some(({ isPhrase }) => isPhrase)))
    return { kind: 'parts', all, none };
  const words = distinct(input.split(/\s+/u).map((word) => ({ text: folded(word) })));
  return { kind: 'literal', text, words: words.length > 1 ? words : [] };
}

/** What must stand in a passage for it to be a result. */
export function toCriteria(query: FilledQuery): SearchCriteria {
  return query.kind === 'literal'
    ? { all: [query.text], any: [], none: [] }
    : { all: query.all, any: [], none: query.none };
}

function distinct(pieces: readonly { readonly text: string }[]): string[] {
  return [...new Set(pieces.map(({ text }) => text).filter((text) => text !== ''))];
}
