/** Passages (at most) that match, by block. */
export type Blocks = ReadonlyMap<number, number>;

/** An index that says which blocks can hold what is searched for. */
export interface Index {
  /** The blocks in which all phrases of one of the questions stand. */
  ask(questions: readonly (readonly string[])[]): Promise<Blocks>;
}

/** The blocks that are in all answers. */
export function intersect(answers: readonly Blocks[]): Blocks {
  const [first = new Map<number, number>(), ...others] = answers;
  const both = [...first].filter(([block]) => others.every((other) => other.has(block)));
  return new Map(
    both.map(([block, count]) => [
      block,
      Math.min(count, ...others.map((other) => other.get(block) ?? 0)),
    ]),
  );
}

/** The blocks that are in one of the answers. */
export function unite(answers: readonly Blocks[]): Blocks {
  const either = new Map<number, number>();
  for (const answer of answers)
    for (const [block, count] of answer) either.set(block, (either.get(block) ?? 0) + count);
  return either;
}
