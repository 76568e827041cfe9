import { polyphonic } from 'pinyin-pro';
import type { TermData } from '../content/apparatus-schemas.ts';
import { otherNamesOf } from '../corpus/terms.ts';
import type { TermId } from '../ids.ts';
import type { TermName } from './term-names.ts';

/** A term as the corpus has it, as far as search must know. */
interface NamedTerm {
  readonly id: TermId;
  readonly data: Pick<TermData, 'zh' | 'en' | 'printed' | 'pinyin' | 'aliases'>;
}

/**
 * The names of terms with their pinyin. Build time only: the dictionary is larger than the whole
 * site.
 */
export function termNames(terms: readonly NamedTerm[]): TermName[] {
  return terms.map(({ id, data: { zh, en, pinyin, ...data } }) => ({
    id,
    zh,
    en,
    aliases: otherNamesOf(data),
    pinyin: pinyin?.split(' ').map((syllable) => [syllable.slice(0, -1)]) ?? readingsOf(zh),
  }));
}

/**
 * All readings of each character, because no dictionary knows which one a name has.
 */
function readingsOf(zh: string): string[][] {
  return (zh.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? []).map((piece) => {
    if (!/\p{Script=Han}/u.test(piece)) return [piece];
    const [readings = ''] = polyphonic(piece, { type: 'string', toneType: 'none', v: true });
    return [...new Set(readings.split(' '))];
  });
}
