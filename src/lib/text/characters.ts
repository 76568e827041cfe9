/**
 * The character classes on which joining, searching and typesetting agree.
 * They are spelled once here, because three slightly different ideas of
 * “Chinese character” would make three slightly different essays.
 */

/**
 * Marks that are drawn as Chinese punctuation in this edition, although Unicode shares some of them
 * with Latin.
 */
const CJK_MARKS = String.raw`\u3000-\u303f\uff00-\uffef“”‘’—…·•`;

const HAN = /\p{Script=Han}/u;
const CJK = /* @__PURE__ */ new RegExp(`[\\p{Script=Han}${CJK_MARKS}]`, 'u');

/** True for a Han character (ideograph, 〇, 々), not for punctuation. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/**
 * True for a Han character or for a mark that stands in Chinese text, quotes and dashes included.
 */
export function isCjk(character: string): boolean {
  return CJK.test(character);
}

/** True for white space of any kind, the ideographic space included. */
export function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/**
 * Width in half-width columns as journals set it: 2 for Chinese characters and marks, 1 for Latin,
 * half a column for a space (a quarter of an em).
 */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += isCjk(character) ? 2 : isSpace(character) ? 0.5 : 1;
  return width;
}
