/** What the pages of the site are called. */
export const words = {
  home: '目录',
  full: '全文',
  sources: '文献',
  terms: '术语',
  remarks: '校注',
  notes: '原注',
  timeline: '年表',
  pictures: '图示',
  mine: '我的批注',
  data: '数据',
  about: '关于本版',
  search: '检索',
};
