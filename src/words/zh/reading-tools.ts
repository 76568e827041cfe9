/** What the tools say that come with every page of the text. */
export const words = {
  bar: '阅读',
  settings: '设置',
  keys: '快捷键',
  paragraph: (number: number) => `第 ${number} 段：引用与链接`,
};
