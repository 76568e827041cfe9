import type { Name } from '../content/schemas.ts';
import { COMPOUND_SURNAME } from '../text/surnames.ts';

/**
 * A name as essay.yaml has it. It is split where that is sure: a Chinese one of two or three
 * characters, a Latin one with a comma or without particles.
 */
export function personOf(given: string): Name {
  const text = given.replace(/\s+/gu, ' ').trim();
  if (/^\p{Script=Han}{2,4}$/u.test(text)) {
    const size = COMPOUND_SURNAME.test(text) ? 2 : 1;
    if ([...text].length - size > 2 || [...text].length === size) return { literal: text };
    return { family: text.slice(0, size), given: text.slice(size) };
  }
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(text);
  if (comma?.[1] && comma[2]) return { family: comma[1], given: comma[2] };
  const words = text.split(' ');
  const isPlain =
    words.length > 1 &&
    words.length < 5 &&
    words.every((word) => /^\p{Lu}[\p{Script=Latin}.'’-]*$/u.test(word)) &&
    !/^(?:Jr|Sr|I{2,3}|IV|University|Institute|Group|Committee)\.?$/u.test(words.at(-1) ?? '');
  const family = words.pop();
  return isPlain && family !== undefined ? { family, given: words.join(' ') } : { literal: text };
}
