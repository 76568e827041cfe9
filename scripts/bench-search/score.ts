import { isAbsent } from '../search-truth/queries.ts';

/**
 * A query with what an engine should have answered and what it did, as numbers of its own units.
 */
export interface Judged {
  readonly kind: string;
  readonly query: string;
  readonly expected: ReadonlySet<number>;
  readonly found: ReadonlySet<number>;
}

/** How right the answers are. Shares are from 0 to 1; a share of nothing is 1. */
export interface Score {
  readonly queries: number;
  /** What was found of all that should be. */
  readonly recall: number;
  /** What should be of all that was found. */
  readonly precision: number;
  /** Queries answered with exactly what they should. */
  readonly exact: number;
  /** Queries that stand nowhere and were answered with nothing. */
  readonly absentEmpty: number;
}

/** The score of some answers together. */
export function score(answers: readonly Judged[]): Score {
  let [right, wanted, given, exact] = [0, 0, 0, 0];
  for (const answer of answers) {
    right += rightOf(answer);
    wanted += answer.expected.size;
    given += answer.found.size;
    if (isExact(answer)) exact += 1;
  }
  const absent = answers.filter(({ kind }) => isAbsent(kind));
  return {
    queries: answers.length,
    recall: share(right, wanted),
    precision: share(right, given),
    exact: share(exact, answers.length),
    absentEmpty: share(absent.filter(({ found }) => found.size === 0).length, absent.length),
  };
}

/** The score of every kind of query by itself, in the order in which they come. */
export function scoreByKind(answers: readonly Judged[]): Map<string, Score> {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => [kind, score(answers.filter((answer) => answer.kind === kind))]),
  );
}

/** True when all that should be found was, and nothing else. */
export function isExact(answer: Judged): boolean {
  return answer.found.size === answer.expected.size && rightOf(answer) === answer.found.size;
}

function rightOf({ expected, found }: Judged): number {
  return [...found].filter((unit) => expected.has(unit)).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
