import type { RemarkData, TermKind } from '../content/apparatus-schemas.ts';
import type { NoteData, SourceType } from '../content/schemas.ts';

/** What the closed lists of the content are called in Chinese; in English: `english.ts`. */

export const SOURCE_TYPES: Readonly<Record<SourceType, string>> = {
  article: '预印本',
  'article-journal': '期刊论文',
  'article-magazine': '杂志文章',
  'article-newspaper': '报纸文章',
  bill: '法案',
  book: '图书',
  chapter: '文集论文',
  legislation: '法律',
  'paper-conference': '会议论文',
  report: '报告',
  thesis: '学位论文',
  webpage: '网页',
};

export const NOTE_KINDS: Readonly<Record<NoteData['kind'], string>> = {
  citation: '只引文献',
  commentary: '只作说明',
  mixed: '说明并引文献',
};

export const TERM_KINDS: Readonly<Record<TermKind, string>> = {
  concept: '概念',
  person: '人物',
  organisation: '机构',
  law: '法律',
  agreement: '协定',
  document: '文件',
  work: '著作',
  technology: '技术',
  programme: '项目',
  event: '事件',
};

export const REMARK_KINDS: Readonly<Record<RemarkData['kind'], string>> = {
  misprint: '误植',
  inconsistency: '前后不一',
  fact: '与事实不符',
  'incomplete-reference': '著录有缺',
  'wrong-reference': '著录有误',
  citation: '引证不当',
  explanation: '说明',
};

export const CONFIDENCE: Readonly<Record<RemarkData['confidence'], string>> = {
  certain: '确定',
  likely: '很可能',
  possible: '可能',
};

export const BASIS: Readonly<Record<RemarkData['basis'], string>> = {
  text: '内证',
  outside: '外证',
};
