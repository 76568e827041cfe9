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

/**
 * Characters that no one sees and that text should not hold: controls except tab and line feed,
 * byte order marks, half characters, what a wrong encoding leaves behind, and the marks that hide,
 * join or turn round other characters, so that two words look alike that are not.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Surrogate}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

/** The text without what no one sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The first character that text should not hold, as `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const code = text.match(UNSEEN)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

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
