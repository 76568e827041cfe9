import type { Term } from './terms.ts';

/**
 * The terms whose Chinese name holds this one's, or is held by it: 人工智能 and 弱人工智能. In the order of
 * `terms`.
 */
export function relatedTerms(term: Term, terms: readonly Term[]): Term[] {
  const name = term.data.zh;
  return terms.filter(
    (other) => other !== term && (other.data.zh.includes(name) || name.includes(other.data.zh)),
  );
}
