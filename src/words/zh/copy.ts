/** What is said of copying, and what quotes. */
export const words = {
  quotation: '复制引文',
  paragraph: '复制整段',
  link: '复制链接',
  close: '关闭',
  copy: '复制',
  copyReference: (style: string) => `复制 ${style} 的著录`,
  copied: '已复制',
  refused: '浏览器不允许复制，文字已选定，请按 Ctrl+C 或 ⌘C',
};
