/** What the bubble says of what it has to fetch: sources, remarks, terms, notes of other pages. */
export const words = {
  inText: (page: number | undefined) => (page ? `去正文，原刊第 ${page} 页` : '去正文'),
  source: (title: string) => `文献：${title}`,
  sourcePage: '文献详情',
  remark: (ordinal: number) => `校注 ${ordinal} · 编者`,
  remarks: '全部校注',
  term: (name: string) => `术语：${name}`,
  /** The name of a term in the language of the essay, and in the other. */
  names: ({ zh, en }: { readonly zh: string; readonly en: string }) => ({
    own: zh,
    other: en,
    lang: 'en',
  }),
  occurrences: (count: number) => `出现 ${count} 处`,
  unreachable: '未能载入，可能是网络中断。可退回原处。',
  broken: '已载入，但未能显示：本站程序出错。',
};
