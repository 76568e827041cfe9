import { pinyin } from 'pinyin-pro';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;

/** Marks of Chinese punctuation as English has them. */
const MARKS: Readonly<Record<string, string>> = {
  '：': ':',
  '—': ':',
  '，': ',',
  '、': ',',
  '（': '(',
  '）': ')',
  '《': '“',
  '》': '”',
};

/** Little words without a capital in the names of journals. */
const SMALL = new Set(['de', 'he', 'ji', 'yu']);

/**
 * Chinese words in pinyin without tones, each word joined, with an apostrophe where a syllable
 * would be misread (fa’an). Latin words stay as they are. The first word and the first of a
 * subtitle have a capital. Build time only: the dictionary is larger than the whole site.
 */
export function romanise(chinese: string): string {
  const readings = pinyin(chinese, { toneType: 'none', type: 'array' });
  let at = 0;
  const words = [...WORDS.segment(chinese.replaceAll('——', '—'))].map(({ segment }) => segment);
  const joined = words.map((word) => {
    if (!HAN.test(word)) return MARKS[word] ?? word;
    const start = [...chinese].indexOf([...word][0] ?? '', at);
    at = start + [...word].length;
    return joinSyllables(readings.slice(start, at));
  });
  const text = joined.join(' ').replace(/\s+(?=[:,)”])|(?<=[(“])\s+|\s+(?=\s)/gu, '');
  return text.replace(/(?<=^[“(]?|: )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The name of a journal in pinyin: every word but the little ones has a capital. */
export function romaniseJournal(chinese: string): string {
  const words = romanise(chinese).split(' ');
  return words.map((word) => (SMALL.has(word) ? word : capitalized(word))).join(' ');
}

/** A part of a person's name in pinyin: Feng, Qiqi. */
export function romaniseName(part: string, kind: 'family' | 'given'): string {
  const mode = kind === 'family' ? 'surname' : 'normal';
  return capitalized(joinSyllables(pinyin(part, { toneType: 'none', type: 'array', mode })));
}

function joinSyllables(syllables: readonly string[]): string {
  return syllables
    .map((one, index) => (index > 0 && /^[aeo]/u.test(one) ? `’${one}` : one))
    .join('');
}

function capitalized(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
