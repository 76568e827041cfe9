/**
 * The table traditional → simplified, made at build time from OpenCC's data, and radical →
 * character, from Unicode's. Only what this edition can use is shipped. Never import this file from
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

/**
 * CJK Radicals Supplement, each with the character that it looks like (Unicode's property
 * Equivalent_Unified_Ideograph), as a PDF may give it when it is copied from. NFKC knows only the
 * Kangxi radicals and two of these.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵' +
  '⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫' +
  '⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑' +
  '⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄' +
  '⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

let full: FoldTable | undefined;

/**
 * The whole table, made once, because that takes a fifth of a second. Names are looked for in the
 * essay under it.
 */
export function fullTable(): FoldTable {
  full ??= makeTable();
  return full;
}

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
function makeTable(): FoldTable {
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
  for (const [, from = '', to = ''] of RADICALS.matchAll(/(.)(.)/gu)) direct.set(from, to);
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
export function tableFor(texts: Iterable<string>): FoldTable {
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const character of fold(text, fullTable()).text) wanted.add(character);
  }
  const pairs = [...fullTable()].filter(([, simplified]) => wanted.has(simplified));
  // Equal simplified forms side by side compress better, and the order does not depend on OpenCC's.
  pairs.sort(([fromA, toA], [fromB, toB]) =>
    toA < toB ? -1 : toA > toB ? 1 : fromA < fromB ? -1 : 1,
  );
  return new Map(pairs);
}
