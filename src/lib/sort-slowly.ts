/** Items that are sorted at once; what is longer is put together of such pieces. */
const PIECE = 256;

/**
 * Sorts in pieces, and waits for `pause` between them, so that a browser may do something else
 * meanwhile. What compares as equal keeps its order.
 */
export async function sortSlowly<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  pause: () => Promise<void>,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += PIECE) {
    runs.push(items.slice(at, at + PIECE).sort(compare));
    await pause();
  }
  while (runs.length > 1) {
    const joined: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      joined.push(await join(runs[at] ?? [], runs[at + 1] ?? [], compare, pause));
    runs = joined;
  }
  return runs[0] ?? [];
}

async function join<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  pause: () => Promise<void>,
): Promise<T[]> {
  const joined: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (joined.length % PIECE === 0) await pause();
    const isLeft = compare(left[l] as T, right[r] as T) <= 0;
    joined.push((isLeft ? left[l] : right[r]) as T);
    if (isLeft) l += 1;
    else r += 1;
  }
  return [...joined, ...left.slice(l), ...right.slice(r)];
}
