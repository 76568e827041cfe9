import type { SearchWords } from '../../lib/interface/search-words.ts';

const KINDS: SearchWords['kinds'] = {
  paragraph: '正文',
  heading: '标题',
  note: '原注',
  source: '文献',
  term: '术语',
  remark: '校注',
};
const UNITS: SearchWords['kinds'] = {
  paragraph: '段',
  heading: '个',
  note: '条',
  source: '条',
  term: '条',
  remark: '条',
};

/** What the search says. */
export const words: SearchWords = {
  isEnglish: false,
  search: '检索',
  field: '字、词或一段话',
  submit: '检索',
  answer: '检索结果',
  close: '关闭',
  whole: '在检索页中打开',
  help: '检索方法',
  scope:
    '逐字检索正文、标题、原注、文献、术语与校注。' +
    '不分繁简、大小写、全半角，不分引号与横线的样式，é 与 e 也不分；中文旁的空格不计。',
  operators: [
    ['词 词', '几个词：先列连在一起的，再列同在一段的相关段落'],
    ['"词"', '与引号内完全相同'],
    ['词 -词', '不含后一个词'],
  ],
  busy: '正在检索…',
  retry: '再试',
  kinds: KINDS,
  found: (occurrences, passages) => {
    const kinds = passages.map(([kind, n]) => `${KINDS[kind]} ${String(n)} ${UNITS[kind]}`);
    return `找到 ${String(occurrences)} 处：${kinds.join('、')}。`;
  },
  none: [
    '没有找到“',
    '”。',
    '全文、原注、文献、术语与校注中都没有这几个字。',
    '没有符合这些条件的段落。',
  ],
  failures: {
    network: '检索数据未能载入，可能是网络中断',
    site: '检索数据未能载入：本站出错，或刚刚更新',
    program: '检索程序出错（与网络无关）',
  },
  unknown: ['，因此无从判断有无“', '”。'],
  ways: ['其他途径', '术语索引', '目录', '全文'],
  times: (count) => `${String(count)} 处`,
  insideWord: '在较长的词中',
  filters: ['范围', '部分', '语种', '显示'],
  all: '全部',
  filterKinds: { text: '正文与标题', note: '原注', source: '文献', term: '术语', remark: '校注' },
  languages: [
    ['zh', '中文'],
    ['en', '外文'],
  ],
  shapes: { list: '列表', text: '按原文次序', lines: '上下文索引' },
  order: '排序',
  orders: { order: '按章节', left: '按前文', right: '按后文' },
  lines: (count) => `${String(count)} 行`,
  inSection: (section, count) => `${section} ${String(count)} 处`,
  places: (sections) => `在正文中的位置：${sections.join('，')}`,
  noPlace: '正文中没有',
  recent: '检索记录',
  remember: '记住检索词（只存在本机）',
  otherName: '又作：',
  reading: '读音：',
  more: (count) => `，另有 ${String(count)} 条`,
  ask: (name) => `检索“${name}”`,
  near: '相近的术语',
  related: '相关段落',
  relatedOnly: '相关段落：没有原样的字句，但有其中的词',
  relatedFailed: '相关段落未能载入；以上结果不受影响。',
  terms: '术语',
  landing: '本页中的检索词',
  unmark: '不再标出',
  previous: '上一处',
  next: '下一处',
  previousPage: (name) => `上一页：${name}`,
  nextPage: (name) => `下一页：${name} ›`,
};
