/** Mulberry32: numbers from 0 up to 1; small, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The same things in another order (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const left = [...things];
  const taken: T[] = [];
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const [last] = left.splice(-1);
    const chosen = at === left.length ? last : left[at];
    if (at < left.length) left[at] = last as T;
    taken.push(chosen as T);
  }
  return taken;
}
