/** A sentence in pieces: words, and the ways to pages that every edition has. */
export type Ways = readonly (string | readonly [page: 'home' | 'search' | 'full', words: string])[];

/** In the place of a page that is not there. */
interface Missing {
  readonly title: string;
  readonly description: string;
  readonly ways: Ways;
}

interface Site {
  /** The sign of an annotated edition, in a seal. */
  readonly seal: string;
  readonly nav: string;
  readonly more: string;
  readonly settings: string;
  /** Before it in wide windows. */
  readonly settingsOf: string;
  readonly book: string;
  readonly missing: Missing;
  readonly offline: Missing;
}

const WAYS: Ways = [
  ['home', '目录'],
  '进入各节，用',
  ['search', '检索'],
  '查找字句，或在一页上看',
  ['full', '全文'],
  '。',
];

/** What stands around the content of pages, and in the place of one that is missing. */
export const words: Site = {
  seal: '注',
  nav: '本站',
  more: '更多',
  settings: '设置',
  settingsOf: '阅读',
  book: '下载电子书（EPUB）',
  missing: {
    title: '找不到此页',
    description: '找不到此页。',
    ways: ['这个地址上没有内容。可从', ...WAYS],
  },
  offline: {
    title: '没有网络',
    description: '现在没有网络，这个地址上的内容没有存在这台设备上。',
    ways: ['连不上本站，这台设备上也没有存这个地址的内容。已存的各页仍可阅读：可从', ...WAYS],
  },
};
