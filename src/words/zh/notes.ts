/** What the bubble says that shows notes, and what they lead to: see `cards.ts`. */
export const words = {
  back: (name: string) => `返回 ${name}`,
  close: '关闭',
  source: '文献',
  remark: (remark: string) => `${remark} · 编者`,
  term: (name: string) => `术语：${name}`,
  notShown: '未能显示',
  openPage: '打开所在页面',
};
