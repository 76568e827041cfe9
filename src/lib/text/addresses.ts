const URL_IN_TEXT = /https?:\/\/[!-~\p{Script=Han}]+/gu;
const HAN = /\p{Script=Han}/u;
/** Marks of an address behind which Chinese letters are part of it. */
const BEFORE_HAN = '/=_-?&#';
/** ASCII marks that end a sentence and not an address. */
const AFTER_URL = '.,;:!?';

/** The web addresses in a text, in order, without the words and marks that follow them. */
export function addressesIn(text: string): { start: number; url: string }[] {
  return [...text.matchAll(URL_IN_TEXT)].map((match) => ({
    start: match.index,
    url: withoutMarks(withoutWords(match[0])),
  }));
}

/**
 * Chinese letters belong to an address where one of its marks stands before them, but not right
 * behind its host: after `http://www.gov.cn/` a sentence goes on.
 */
function withoutWords(address: string): string {
  const host = address.indexOf('/', 'https://'.length);
  let before = '';
  let end = 0;
  for (const character of address) {
    const isPart =
      !HAN.test(character) ||
      HAN.test(before) ||
      (host > 0 && end > host + 1 && BEFORE_HAN.includes(before));
    if (!isPart) return address.slice(0, end);
    before = character;
    end += character.length;
  }
  return address;
}

/** A bracket that closes is part of an address when it was opened there: `Power_(social)`. */
function withoutMarks(address: string): string {
  const count = (mark: string): number => address.split(mark).length - 1;
  const spare = new Map([
    [')', count(')') - count('(')],
    [']', count(']') - count('[')],
  ]);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    const left = spare.get(last) ?? 0;
    if (!AFTER_URL.includes(last) && left <= 0) break;
    spare.set(last, left - 1);
  }
  return address.slice(0, end);
}
