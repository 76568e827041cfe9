import type { Basis } from '../../lib/sources/basis.ts';

/** Around the list of sources, and the page of each. */
export const words = {
  description: (title: string, count: number, basis: Basis) =>
    basis === 'nothing'
      ? `${title}所附的 ${String(count)} 种参考文献。`
      : `${title}所引的 ${String(count)} 种文献，每种附征引它的文句。`,
  lead: (count: number, basis: Basis) =>
    basis === 'nothing'
      ? `全文所附的 ${String(count)} 种参考文献，按 GB/T 7714-2025 著录；原文未印的项目不补。`
      : `全文所引的 ${String(count)} 种文献，依首次出现的次序，按 GB/T 7714-2025 著录；${basis === 'notes' ? '原注' : '原文'}未印的项目不补。每种之下列出征引它的文句。`,
  allFiles: '全部文献',
  whichFile: 'Zotero 请取 CSL-JSON，LaTeX 取 BibTeX，EndNote、NoteExpress 取 RIS。',
  choice: '筛选与排序',
  any: '不限',
  sort: '排序',
  orders: {
    cited: '首次引用',
    newest: '年份，由近及远',
    oldest: '年份，由远及近',
    title: '题名',
  },
  count: (count: number) => `共 ${String(count)} 种`,
  all: '全部列出',
  unfold: '展开文句',
  details: '详情',
  detailsOf: (title: string) => `详情：${title}`,
  by: (title: string, authors: string) => `${title}（${authors}）`,
  one: (title: string) => `${title} · 文献`,
  oneDescription: (title: string, basis: Basis) =>
    `${title}：著录${{ notes: '、征引它的文句与原注', text: '与征引它的文句', nothing: '与引用格式' }[basis]}。`,
  address: '网址',
  state: (state: string) => `状态：${state}。`,
  archive: '在互联网档案馆（Wayback Machine）检索此址',
  perhaps: '（未必有存档）',
  citing: '征引它的文句',
  quoted: '原注中的引文',
  inText: '正文',
  formats: '著录格式',
  doubts: '疑误见校注：',
  files: '文献数据',
  styles: {
    apa: 'APA（第 7 版）',
    mla: 'MLA（第 9 版）',
    chicago: 'Chicago（第 17 版，著者—出版年制）',
  },
  generated: (isRomanised: boolean) =>
    `APA、MLA、Chicago 三式由程序生成，投稿前请按刊物要求核对${isRomanised ? '；拼音与方括号内的英文题名由编者提供' : ''}。`,
};
