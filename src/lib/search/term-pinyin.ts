import { polyphonic } from 'pinyin-pro';
import type { TermId } from '../ids.ts';
import type { TermName } from './term-names.ts';

/** A term as the corpus has it, as far as search must know. */
interface NamedTerm {
  readonly id: TermId;
  readonly data: {
    readonly zh: string;
    readonly en: string;
    readonly aliases?: readonly string[] | undefined;
  };
}

/**
 * The names of terms with their pinyin. Build time only: the dictionary is larger than the whole
 * site.
 */
export function termNames(terms: readonly NamedTerm[]): TermName[] {
  return terms.map(({ id, data: { zh, en, aliases = [] } }) => ({
    id,
    zh,
    en,
    aliases,
    pinyin: readingsOf(zh),
  }));
}

/**
 * All readings of each character, because no dictionary knows which one a name has: the 什 of
 * 阿什比 is shí, not shén.
 */
function readingsOf(zh: string): string[][] {
  return (zh.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? []).map((piece) => {
    if (!/\p{Script=Han}/u.test(piece)) return [piece];
    const [readings = ''] = polyphonic(piece, { type: 'string', toneType: 'none', v: true });
    return [...new Set(readings.split(' '))];
  });
}
