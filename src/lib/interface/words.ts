/** The languages in which the edition speaks to its readers. */
export type Language = 'zh-CN' | 'en';

/** What stands on every page, in each language. */
interface Words {
  readonly skip: string;
  /** On the button that brings the reader back to the place in the text. */
  readonly wayBack: string;
  /** On the × beside it. */
  readonly dismiss: string;
  /** What this language is called in itself. */
  readonly name: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    skip: '跳到正文',
    wayBack: '回到正文',
    dismiss: '收起',
    name: '中文',
  },
  en: {
    skip: 'Skip to content',
    wayBack: 'Back to the text',
    dismiss: 'Dismiss',
    name: 'English',
  },
};
