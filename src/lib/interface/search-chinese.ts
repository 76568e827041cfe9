import type { SearchWords } from './search-words.ts';

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

/** What the search says in Chinese. */
export const CHINESE: SearchWords = {
  search: '检索',
  field: '字、词或一段话',
  submit: '查找',
  answer: '检索结果',
  close: '关闭',
  whole: '在检索页中打开',
  help: '怎样查',
  scope:
    '逐字查找正文、标题、原注、文献、术语与校注。' +
    '不分繁简、大小写、全半角，不分引号与横线的样式，é 与 e 也不分；中文旁的空格不计。',
  operators: [
    ['词 词', '几个词：先列连在一起的，再列同在一段的相关段落'],
    ['"词"', '与引号内完全相同'],
    ['词 -词', '不含后一个词'],
  ],
  busy: '正在查找…',
  retry: '再试',
  kinds: KINDS,
  found: (occurrences, passages) => {
    const kinds = passages.map(([kind, n]) => `${KINDS[kind]} ${String(n)} ${UNITS[kind]}`);
    return `找到 ${String(occurrences)} 处：${kinds.join('、')}。`;
  },
  none: [
    '没有找到“',
    '”。',
    '全文、原注、文献、术语与校注中都没有这个字串。',
    '没有哪一段合于这些条件。',
  ],
  failures: {
    network: '检索用的文字没能取到，可能是网络断了',
    site: '检索用的文字没能取到：本站出了错，或者刚更新过',
    program: '检索程序出了错（不是网络的问题）',
  },
  unknown: ['，所以还不知道有没有“', '”。'],
  ways: ['不用检索也能查', '术语索引', '目录', '全文'],
  times: (count) => `${String(count)} 处`,
  insideWord: '在较长的词中',
  filters: ['范围', '部分', '语种', '显示'],
  all: '全部',
  filterKinds: { text: '正文', note: '原注', source: '文献', term: '术语', remark: '校注' },
  languages: [
    ['zh', '中文'],
    ['en', '外文'],
  ],
  shapes: { list: '列表', text: '按原文次序', lines: '逐词索引' },
  order: '次序',
  orders: { order: '依章节', left: '依左文', right: '依右文' },
  lines: (count) => `${String(count)} 行`,
  inSection: (section, count) => `${section} ${String(count)} 处`,
  places: (sections) => `在正文中的位置：${sections.join('，')}`,
  noPlace: '正文中没有',
  recent: '最近查过',
  remember: '记住检索词（只存在本机）',
  otherName: '又作：',
  reading: '读音：',
  more: (count) => `，另有 ${String(count)} 条`,
  ask: (name) => `查“${name}”`,
  near: '相近的术语',
  related: '相关段落',
  relatedOnly: '相关段落：没有这个字串，但有其中的词',
  relatedFailed: '相关段落这次没能取到；以上结果不受影响。',
  terms: '术语',
  landing: '本页中的检索词',
  unmark: '不再标出',
  previous: '上一处',
  next: '下一处',
  previousPage: (name) => `上一页：${name}`,
  nextPage: (name) => `下一页：${name} ›`,
};
