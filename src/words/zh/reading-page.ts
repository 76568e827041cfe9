/** Around the text of the essay. */
export const words = {
  note: (ordinal: number) => `原注 ${String(ordinal)}`,
  /** Nothing where no print pages are known. */
  printPage: (page: number | string | undefined) => (page ? `原刊第 ${String(page)} 页` : ''),
  pages: (range: string) => (range ? `第 ${range} 页` : ''),
  text: '正文',
  /** A place in the text, with its print page. */
  inText: (page: string) => `正文${page && ` · ${page}`}`,
  outline: '目录',
  printPages: '原刊页码',
  sections: '前后各节',
  previous: '上一节',
  next: '下一节',
  skipToNotes: '跳到原注',
  skipToContents: '跳到目录',
  notes: '原注',
  backToText: (ordinal: number, call: number) =>
    `返回正文 ${String(ordinal)}${call > 1 ? `，第 ${String(call)} 处` : ''}`,
  sourceDetails: '文献详情',
  alsoIn: (note: string) => `又见${note}`,
  /** Folded below the sources that other notes share, if there are any. */
  moreSources: (count: number, others: boolean) =>
    `${others ? '另' : ''} ${String(count)} 种文献`.trim(),
};
