import type { Basis } from '../../lib/sources/basis.ts';

/** What the e-book says around the essay. */
export const words = {
  edition: '注释阅读版',
  contents: '目录',
  titlePage: '题名',
  abstract: '提要',
  conventions: '凡例',
  text: '正文',
  notes: '原注',
  sources: '文献',
  terms: '术语',
  remarks: '校注',
  printPages: '原刊页码',
  landmarks: '导览',
  note: (ordinal: number) => `原注 ${ordinal}`,
  /** The sign of a remark in the text, which is no number. */
  remarkSign: '校',
  remark: (ordinal: number) => `校 ${ordinal}`,
  firstSeen: (page: string) => (page ? `首见${page}` : '首见之处'),
  sourcesLead: {
    notes:
      '依首次征引的次序，按 GB/T 7714-2025 著录；原注未印的项目不补。每种之下列出征引它的文句。',
    text: '依首次征引的次序，按 GB/T 7714-2025 著录；原文未印的项目不补。',
    nothing: '按 GB/T 7714-2025 著录；原文未印的项目不补。',
  } as Readonly<Record<Basis, string>>,
  termsLead: '释义由编者撰写。〔〕中的英文名为编者所译，其余见于原文。',
  pageSign: (page: string) => `〔${page}〕`,
  pageMeaning: '原刊页码，标在该页开始之处。',
  noteMeaning: (hasPages: boolean) =>
    '作者原注。' +
    (hasPages ? '原刊每页另起编号，本版全文连续编号，注文前并记原刊的页码与注码。' : ''),
  remarkMeaning: '编者的校注，不是作者的话。正文与原注一字未改，疑误只在校注中说明。',
  termSign: '点线',
  termMeaning: '各部分中首次出现的术语，释义见书后“术语”。',
  accessibility: (hasPages: boolean) =>
    `全书只有文字，字体、字号与行距由读者自定。标题${hasPages ? '、目录与原刊页码' : '与目录'}可供跳转，原注与校注均有往返链接，外文标明语种。`,
};
