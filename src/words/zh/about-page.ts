/** About the edition: what it holds, whose it is, how it is cited; and the page of its files. */
export const words = {
  description: '统计、权利与引用。',
  counts: '统计',
  holds: '本版所收',
  /** Kinds of what it holds. */
  remarks: (confidence: string, basis: string) => `${confidence}，${basis}`,
  events: { text: '正文所记', note: '原注所记' },
  rights: '权利',
  licences: '随网页提供的第三方程序、数据与字体的许可文本',
  cite: '如何引用',
  essay: '本文',
  citePages: '引用时请用原刊页码，文中逐页标出。',
  dataDescription: '供其他程序取用的文件。',
};
