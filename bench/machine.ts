const ROUNDS = 50_000_000;

/**
 * How fast the machine is at this moment, in millions of rounds of a plain loop in a second. “Four
 * times slower” is another speed on every machine, and on a shared one from minute to minute.
 */
export function speedOfMachine(): number {
  const begun = performance.now();
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) sum += round % 7;
  // The sum is used, or else the loop would be left out.
  return (sum > 0 ? ROUNDS : 0) / 1000 / (performance.now() - begun);
}
