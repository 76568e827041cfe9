/** Around the list of terms, and the page of each. */
export const words = {
  description: (title: string, count: number) =>
    `${title}里的概念、人物、机构、文件与技术，共 ${String(count)} 条，中英对照。`,
  lead: (count: number) =>
    `文中的概念、技术、人物、机构、文件与事件，共 ${String(count)} 条，释义由编者撰写。加六角括号〔〕的英文名为编者所译，其余见于原文。`,
  filter: '筛选',
  order: '排列',
  /** The first is how the page lists them. */
  orders: [
    ['pinyin', '拼音'],
    ['english', '英文'],
    ['kind', '类别'],
  ] as readonly (readonly [order: 'pinyin' | 'english' | 'kind', name: string])[],
  count: (count: number) => `共 ${String(count)} 条`,
  groups: '分组',
  occurrences: (count: number) => `出现 ${String(count)} 处`,
  one: (name: string) => `${name} · 术语`,
  /** The language of the other name. */
  other: '英文',
  /** Whose the English name is, behind it. */
  fromEssay: '（原文所附）',
  fromEditors: '（编者所译）',
  printed: '原文作',
  printedAs: (name: string) => `“${name}”`,
  printedFor: (name: string) => `原文作“${name}”`,
  /** Behind a name, its others. */
  others: (names: readonly string[]) => `（${names.join('；')}）`,
  aliases: '又作',
  kind: '类别',
  seeAlso: '参见',
  comma: '、',
};
