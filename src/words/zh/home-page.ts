/** On the title page, and above the contents and the text on one page. */
export const words = {
  edition: '注释阅读版',
  begin: '开始阅读',
  abstract: '提要',
  keywords: (words: readonly string[]) => `关键词：${words.join('；')}`,
  contents: '目录',
  contentsOf: (title: string) => `${title}各节的目录。`,
  fullOf: (title: string, hasNotes: boolean) =>
    `${title}全文一页${hasNotes ? '，附全部原注' : ''}。`,
};
