import type { Language } from '../../lib/interface/words.ts';

/** In which language the essay is presented. */
interface EssayLanguage {
  readonly language: Language;
  /** Whether the essay is in English. A site in any other language than Chinese speaks it too. */
  readonly isEnglish: boolean;
  /** In which names and dates are written. */
  readonly locale: string;
}

export const words: EssayLanguage = {
  language: 'zh-CN',
  isEnglish: false,
  locale: 'zh-CN',
};
