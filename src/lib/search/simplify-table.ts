/**
 * The table traditional → simplified, made at build time from OpenCC's data.
 * Only what this edition can use is shipped. Never import this file from
 * `client`: it would carry the whole dictionary into the browser.
 */
import { Converter } from 'opencc-js/t2cn';
import { fold, type FoldTable } from '../text/normalize.ts';

/**
 * Blocks with the Han characters that OpenCC converts: Extension A and URO, then the supplementary
 * planes.
 */
const HAN_RANGES = [
  [0x3400, 0x9fff],
  [0x20000, 0x323af],
] as const;

function hanCharacters(): string[] {
  const characters: string[] = [];
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code += 1) characters.push(String.fromCodePoint(code));
  }
  return characters;
}

/**
 * Every pair one to one. Chains are followed to their end (薴 → 苧 → 苎),
 * because a fold that is not finished after one pass is not idempotent.
 */
export function fullTable(): FoldTable {
  const traditional = hanCharacters();
  // One character a line: in one string OpenCC would convert words (乾坤), which are not one to one.
  const simplified = Converter({ from: 't', to: 'cn' })(traditional.join('\n')).split('\n');
  const direct = new Map<string, string>();
  for (const [index, from] of traditional.entries()) {
    const to = simplified[index] ?? from;
    // What NFKC writes otherwise never comes to the table.
    if (to !== from && [...to].length === 1 && from.normalize('NFKC') === from)
      direct.set(from, to);
  }
  const table = new Map<string, string>();
  for (const [from, to] of direct) table.set(from, direct.get(to) ?? to);
  return table;
}

/**
 * The pairs that can matter for `texts`: those whose simplified form occurs
 * in them once they are folded. A query with any other traditional character
 * finds nothing with or without its pair. Traditional characters of the texts
 * themselves (於 in 於兴中) are among them, because folding puts 于 there.
 */
export function tableFor(texts: Iterable<string>, full: FoldTable = fullTable()): FoldTable {
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const character of fold(text, full).text) wanted.add(character);
  }
  const pairs = [...full].filter(([, simplified]) => wanted.has(simplified));
  // Equal simplified forms side by side compress better, and the order does not depend on OpenCC's.
  pairs.sort(([fromA, toA], [fromB, toB]) =>
    toA < toB ? -1 : toA > toB ? 1 : fromA < fromB ? -1 : 1,
  );
  return new Map(pairs);
}
