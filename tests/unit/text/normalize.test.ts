import { describe, expect, test } from 'vitest';
import { fold, type FoldTable } from '../../../src/lib/text/normalize.ts';

const TABLE: FoldTable = new Map([
  ['國', '国'],
  ['際', '际'],
  ['於', '于'],
]);

const folded = (text: string): string => fold(text, TABLE).text;

/** Printed, and what it is the same as. */
const SAME: readonly [why: string, printed: string, same: string][] = [
  ['case', 'ChatGPT', 'chatgpt'],
  ['case of letters that have two', 'Straße ΣΟΦΌΣ', 'strasse σοφόσ'],
  ['full-width letters and digits', 'ＡＧＩ２０２３', 'agi2023'],
  ['full-width marks', '（AGI），：！', '(agi),:!'],
  ['half-width kana and their sound marks', 'ｶﾞ', 'ガ'],
  ['ligatures', 'ﬁrst', 'first'],
  ['letters in circles', '①', '1'],
  ['radicals that look like characters', '⼈⼯', '人工'],
  ['accents, composed and decomposed', 'Poincare\u0301 étrangère', 'poincare etrangere'],
  ['marks under and through letters', 'Hồ Chí Minh, ẛ̣', 'ho chi minh, s'],
  ['traditional and simplified', '國際關於', '国际關于'],
  ['a space between Han characters', '国 际\u3000关\n系', '国际关系'],
  ['a space between Han and Latin', 'AGI 时代', 'agi时代'],
  ['a space between Latin and Han', '时代 AGI', '时代agi'],
  ['a space beside a digit and Han', '1956 年', '1956年'],
  ['a space between Latin words', 'weak  \u00a0\tAI', 'weak ai'],
  ['a space beside a mark', 'AI , and', 'ai , and'],
  ['a space that comes of a character', '中¨', '中\u0308'],
  ['the middle dots', '约翰•麦卡锡‧麦・卡', '约翰·麦卡锡·麦·卡'],
  ['a half-width middle dot', '约翰･麦卡锡', '约翰·麦卡锡'],
  ['apostrophes', 'Leaders’ Ashby‘s ʼ ′ ＇', "leaders' ashby's ' ' '"],
  ['quotation marks', '“智能”「智能」『智能』＂智能＂', '"智能""智能""智能""智能"'],
  ['zero-width characters', 'A\u200bG\u200d\ufeffI\u2060', 'agi'],
  ['soft hyphens', 'in\u00adtelli\u00adgence', 'intelligence'],
  ['direction marks', '\u202eAGI\u202c', 'agi'],
  ['variation selectors', '葛\u{e0100}', '葛'],
  ['an invisible character between a letter and its accent', 'e\u00ad\u0301', 'e'],
  ['dashes and hyphens', '‐ ‑ – — ― − ﹘ －', '- - - - - - - -'],
  ['an invisible character between a space and Han', 'AGI \u200b时代', 'agi时代'],
  ['white space at the ends', ' \n AGI \u3000', 'agi'],
  ['nothing', ' \u200b\u3000', ''],
  ['half of a character', 'a\ud83d', 'a\ufffd'],
];

const DIFFERENT: readonly [string, string][] = [
  ['the AI', 'theAI'],
  ['AI.and', 'AI. and'],
  ['и', 'й'],
  ['か', 'が'],
  ['。', '.'],
  ["'", '"'],
  ['-', '~'],
  ['后', '後'],
];

describe('the same text', () => {
  test.each(SAME)('ignores %s', (_, printed, same) => {
    expect(folded(printed)).toBe(same);
    expect(folded(same)).toBe(same);
  });

  test.each(DIFFERENT)('tells “%s” from “%s”', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  test.each([
    ['AGI 时代', 'AGI时代'],
    ['AGI时代', 'AGI 时代'],
    ['预示着 AGI 时代的开启', '着AGI时代 的'],
    ['使\n能工具', '使能'],
    ['通用 人工智能', ' 用人工 '],
  ])('finds in “%s” the query “%s”', (text, query) => {
    expect(folded(text)).toContain(folded(query));
  });
});

describe('positions in the printed text', () => {
  /** The printed text that belongs to each code unit of the folded one. */
  const origins = (text: string): string[] => {
    const { positions } = fold(text, TABLE);
    return [...positions.starts].map((start, unit) => text.slice(start, positions.ends[unit]));
  };

  test.each<[string, string[]]>([
    ['AGI 时', ['A', 'G', 'I', '时']],
    ['ﬁn', ['ﬁ', 'ﬁ', 'n']],
    ['㈠', ['㈠', '㈠', '㈠']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['a  b', ['a', '  ', 'b']],
    ['  a', ['a']],
    ['國🙂x', ['國', '🙂', '🙂', 'x']],
    ['in\u00adt', ['i', 'n\u00ad', 't']],
  ])('of “%s”', (text, expected) => {
    expect(origins(text)).toEqual(expected);
  });
});

describe('any text at all', () => {
  const texts = randomTexts(2_000);

  test('is the same as itself folded', () => {
    for (const text of texts) expect(folded(folded(text)), JSON.stringify(text)).toBe(folded(text));
  });

  test('has one position for each code unit, never going back, never empty, inside the text', () => {
    for (const text of texts) {
      const { text: result, positions } = fold(text, TABLE);
      expect(positions.starts.length, JSON.stringify(text)).toBe(result.length);
      expect(positions.ends.length).toBe(result.length);
      for (let unit = 0; unit < result.length; unit += 1) {
        const [start, end] = [Number(positions.starts[unit]), Number(positions.ends[unit])];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        if (unit === 0) continue;
        expect(start).toBeGreaterThanOrEqual(Number(positions.starts[unit - 1]));
        expect(end).toBeGreaterThanOrEqual(Number(positions.ends[unit - 1]));
      }
    }
  });

  test('never ends in white space and never has two in a row', () => {
    for (const text of texts) expect(folded(text)).not.toMatch(/^\s|\s$|\s\s/u);
  });
});

/** Short texts of the characters that make trouble, and of any others, from a fixed seed. */
function randomTexts(count: number): string[] {
  const trouble = Array.from(
    '国國AgiﬁßẞΣς ①¨・•·\u3000\t\u200b\u00ad\u0301\u0327\uff9e\u1161\u11a8\ufe0f🙂。，，“ｶำİıK',
  );
  let state = 20_230_704;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
  const character = (): string => {
    if (random(3) > 0) return trouble[random(trouble.length)] ?? '';
    const code = random(4) === 0 ? random(0x11_0000) : random(0x1_0000);
    return String.fromCodePoint(code);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: random(12) }, character).join(''),
  );
}
