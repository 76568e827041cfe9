/** Around the list of the reader's own marks. */
export const words = {
  description: '读者自己的划线与批注，只存在本机。',
  select: '阅读时选中文字，即可划线或写批注。',
  keys: '按 h 划线，按 m 写批注。',
  lead: '批注只存在这台设备的浏览器里，不会上传。Safari 会清除七天未访问的网站的数据，请常导出备份。',
  needsScript: '划线与批注需要 JavaScript。',
  tools: '整理',
  order: '排序',
  orders: [
    ['text', '按文序'],
    ['time', '按时间'],
  ] as readonly (readonly [string, string])[],
  colour: '颜色',
  all: '全部',
  withComment: '有批注的',
  filter: '筛选',
  /** Around the link to the contents. */
  none: ['还没有批注。可从', '目录', '进入各节。'] as readonly [string, string, string],
  files: '导出与导入',
  exportAs: (format: string) => `导出 ${format}`,
  formats:
    'JSON-LD 即 W3C 网页批注格式，可作备份，也可发给他人；导入时按编号合并，以较新者为准。Markdown 含引文、批注、出处与链接。',
  importFile: '导入文件',
  asSet: '作为批注集打开：只读，与自己的批注同时显示',
  offered: '本站附带的批注集',
  count: (marks: number) => `${String(marks)} 条`,
};
