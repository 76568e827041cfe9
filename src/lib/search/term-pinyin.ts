import { pinyin } from 'pinyin-pro';
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
    pinyin: pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
  }));
}
