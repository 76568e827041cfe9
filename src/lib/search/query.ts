import { fold, type FoldTable } from './sameness.ts';

/** What a passage must and must not hold, as folded texts. */
export interface Sought {
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
      /**
       * Its words, when white space parts it into several: they may also stand apart from each
       * other.
       */
      readonly words: readonly string[];
    }
  | {
      /**
       * The reader used `"…"` or `-…`: words and phrases that must and must not stand in one
       * passage.
       */
      readonly kind: 'parts';
      readonly all: readonly string[];
      readonly none: readonly string[];
    };

/**
 * A piece of the input: what stands in quotation marks, or what white space parts off; with or
 * without a minus before it.
 */
const PIECE =
  /(?<=^|\s)(?<minus>[-－]?)(?:["＂](?<phrase>[^"＂]*)["＂]?|(?<word>\S+))|(?<rest>\S+)/gu;

/**
 * Reads the reader's input. Only the straight `"` is an operator, because “ and ” are the author's
 * and may be looked for; `-` is one only at the beginning of a word and beside something that is
 * looked for. White space and invisible characters alone are no query.
 */
export function parseQuery(input: string, table: FoldTable): Query {
  const folded = (text: string): string => fold(text, table).text;
  const text = folded(input);
  if (text === '') return { kind: 'nothing' };
  const pieces = [...input.matchAll(PIECE)].map(({ groups = {} }) => ({
    isPhrase: groups['phrase'] !== undefined,
    isOut: (groups['minus'] ?? '') !== '',
    text: folded(groups['phrase'] ?? groups['word'] ?? groups['rest'] ?? ''),
  }));
  const filled = pieces.filter((piece) => piece.text !== '');
  const all = distinct(filled.filter(({ isOut }) => !isOut));
  const none = distinct(filled.filter(({ isOut }) => isOut));
  if (all.length > 0 && (none.length > 0 || pieces.some(({ isPhrase }) => isPhrase)))
    return { kind: 'parts', all, none };
  const words = distinct(input.split(/\s+/u).map((word) => ({ text: folded(word) })));
  return { kind: 'literal', text, words: words.length > 1 ? words : [] };
}

/** What must stand in a passage for it to be a result. */
export function soughtOf(query: Exclude<Query, { kind: 'nothing' }>): Sought {
  switch (query.kind) {
    case 'literal':
      return { all: [query.text], any: [], none: [] };
    case 'parts':
      return { all: query.all, any: [], none: query.none };
  }
}

function distinct(pieces: readonly { readonly text: string }[]): string[] {
  return [...new Set(pieces.map(({ text }) => text).filter((text) => text !== ''))];
}
