/** Around the list of all notes. */
export const words = {
  description: (title: string, count: number) => `${title}的全部 ${String(count)} 条原注。`,
  lead: (count: number, { isPaged, citesSources }: { isPaged: boolean; citesSources: boolean }) =>
    `作者的全部 ${String(count)} 条脚注。` +
    (isPaged ? '本版连续编号，原刊每页另起' : '') +
    (isPaged && citesSources ? '；' : '') +
    (citesSources ? '所引文献各有专页' : '') +
    (isPaged || citesSources ? '。' : ''),
  /** Around the link to the remarks. */
  remarks: ['朱色“校”字是编者的', '校注', '。'] as readonly [string, string, string],
};
