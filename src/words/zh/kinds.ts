import type { RemarkData, TermKind } from '../../lib/content/apparatus-schemas.ts';
import type { NoteData, PublisherKind, SourceType } from '../../lib/content/schemas.ts';

/** Names for the members of the content's closed lists. */
interface Kinds {
  readonly sources: Readonly<Record<SourceType, string>>;
  /** In the order in which they are listed. */
  readonly publishers: Readonly<Record<PublisherKind, string>>;
  readonly notes: Readonly<Record<NoteData['kind'], string>>;
  readonly terms: Readonly<Record<TermKind, string>>;
  readonly remarks: Readonly<Record<RemarkData['kind'], string>>;
  readonly confidence: Readonly<Record<RemarkData['confidence'], string>>;
  readonly basis: Readonly<Record<RemarkData['basis'], string>>;
}

export const words: Kinds = {
  sources: {
    article: '预印本',
    'article-journal': '期刊论文',
    'article-magazine': '杂志文章',
    'article-newspaper': '报纸文章',
    bill: '法案',
    book: '图书',
    broadcast: '广播电视节目',
    chapter: '文集论文',
    classic: '古籍',
    collection: '汇编',
    dataset: '数据集',
    document: '文件',
    entry: '条目',
    'entry-dictionary': '辞书条目',
    'entry-encyclopedia': '百科条目',
    event: '会议与活动',
    figure: '插图',
    graphic: '图像',
    hearing: '听证会记录',
    interview: '访谈',
    legal_case: '判例',
    legislation: '法律',
    manuscript: '手稿与未刊稿',
    map: '地图',
    motion_picture: '影视作品',
    musical_score: '乐谱',
    pamphlet: '小册子',
    'paper-conference': '会议论文',
    patent: '专利',
    performance: '演出',
    periodical: '期刊',
    personal_communication: '私人通信',
    post: '网络帖文',
    'post-weblog': '博客文章',
    regulation: '行政法规',
    report: '报告',
    review: '评论',
    'review-book': '书评',
    software: '软件',
    song: '录音作品',
    speech: '演讲与报告',
    standard: '标准',
    thesis: '学位论文',
    treaty: '条约',
    webpage: '网页',
  },
  publishers: {
    journal: '学术期刊',
    press: '报纸与杂志',
    'publishing-house': '出版社',
    government: '政府与国际组织',
    institute: '智库与机构',
    academic: '大学、会议与预印本',
  },
  notes: {
    citation: '只引文献',
    commentary: '只作说明',
    mixed: '说明并引文献',
  },
  terms: {
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
  },
  remarks: {
    misprint: '误植',
    inconsistency: '前后不一',
    fact: '与事实不符',
    'incomplete-reference': '著录有缺',
    'wrong-reference': '著录有误',
    citation: '引证不当',
    explanation: '说明',
  },
  confidence: {
    certain: '确定',
    likely: '很可能',
    possible: '可能',
  },
  basis: {
    text: '内证',
    outside: '外证',
  },
};
