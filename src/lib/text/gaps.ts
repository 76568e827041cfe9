import { words } from '#words/language.ts';

/**
 * A space between a Chinese character and a Latin letter or a digit. It is the gap that the printer
 * left, as the text layer of a PDF reports it here and forgets it there: no character of the text.
 * With the character before it, since older browsers cannot look behind.
 */
const GAP =
  /\p{Script=Han} (?=[\p{Script=Latin}\p{Nd}])|[\p{Script=Latin}\p{Nd}] (?=\p{Script=Han})/gu;

/** Where the gaps of a text stand. */
export function gapsIn(text: string): number[] {
  return [...text.matchAll(GAP)].map(({ index, 0: found }) => index + found.length - 1);
}

/**
 * The text without its gaps: style sheets draw them all alike (`text-autospace`). In English, a
 * space beside Chinese characters is one as any other.
 */
export function closeGaps(text: string, isEnglish = words.isEnglish): string {
  return isEnglish ? text : text.replace(GAP, (found) => found.slice(0, -1));
}
