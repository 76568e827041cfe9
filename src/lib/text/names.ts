import { fold, type Folded, type FoldTable } from './normalize.ts';

/** A half-open range of code units of a printed text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The names of one thing, folded and longest first, ready to be looked for in many texts. */
export type FoldedNames = readonly string[];

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** Folds the names of one thing, each once. */
export function foldNames(names: readonly string[], table: FoldTable): FoldedNames {
  const folded = new Set(names.map((name) => fold(name, table).text));
  // A name of which nothing is left would stand everywhere.
  return [...folded].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/**
 * Every place in `folded` at which one of `names` stands, in order. The same text is what search
 * means by it. A name inside a longer name of the same thing (Hinton in Geoffrey Hinton) is the
 * same place, and the longer one is given.
 *
 * Chinese is matched at any character. A name that begins or ends with a Latin letter or a digit
 * must not touch another one there: AI stands in “AI 的” and in “AI-powered”, not in OpenAI and not
 * in AIGC.
 */
export function placesOf(folded: Folded, names: FoldedNames): TextRange[] {
  const { text, positions } = folded;
  const present = names.filter((name) => text.includes(name));
  if (present.length === 0) return [];
  const places: TextRange[] = [];
  for (let at = 0; at < text.length;) {
    const name = present.find(
      (candidate) => text.startsWith(candidate, at) && standsAlone(text, at, at + candidate.length),
    );
    if (name === undefined) at += 1;
    else {
      places.push({
        start: positions.starts[at] ?? 0,
        end: positions.ends[at + name.length - 1] ?? 0,
      });
      at += name.length;
    }
  }
  return places;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !touches(text.charAt(start - 1), text.charAt(start)) &&
    !touches(text.charAt(end - 1), text.charAt(end))
  );
}

function touches(left: string, right: string): boolean {
  return LATIN.test(left) && LATIN.test(right);
}
