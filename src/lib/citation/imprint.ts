import type { EssayData } from '../content/schemas.ts';
import { spokenName } from './names.ts';

/**
 * Where the essay was printed, as far as it is known and as its own readers put it:
 * 《灯》2023 年第 4 期，第 10–24 页; Lamps, vol. 59, no. 236 (1950), pp. 433–460. Empty where nothing
 * is known of it.
 */
export function imprint(essay: EssayData): string {
  return isChinese(essay) ? chinese(essay) : englishImprint(essay);
}

/** Title and subtitle in one line. */
export function wholeTitle(essay: EssayData): string {
  const { title, subtitle } = essay;
  if (subtitle === undefined) return title;
  return title + (isChinese(essay) ? '：' : ': ') + subtitle;
}

/** All authors as they are named below a title; empty where none is known. */
export function byline(essay: EssayData): string {
  const names = (essay.author ?? []).map(spokenName);
  return isChinese(essay) ? names.join('、') : listed(names);
}

function isChinese({ language }: EssayData): boolean {
  return language.startsWith('zh');
}

function chinese(essay: EssayData): string {
  const { journal, book, editor, publisher, year, volume, issue, pages, language } = essay;
  const isTraditional = /^zh-(?:Hant|TW|HK|MO)/u.test(language);
  const [edited, page] = isTraditional ? ['編', '頁'] : ['编', '页'];
  const when = year && `${String(year)} 年`;
  const inIssue = [when, numbered(volume, '卷'), numbered(issue, '期')].join('');
  const editors = editor && editor.map(spokenName).join('、') + edited;
  const places = journal
    ? [`《${journal}》${inIssue}`]
    : [[editors, book && `《${book}》`].join(''), publisher, when];
  const range = pages && `第 ${pages.replace('-', '–')} ${page}`;
  return [...places, range].filter(Boolean).join('，');
}

/** 第 4 期, 第 1–2 期; words stand as they are: 夏季号. */
function numbered(value: number | string | undefined, unit: string): string {
  const text = String(value ?? '').replace('-', '–');
  return /^\d/u.test(text) ? `第 ${text} ${unit}` : text;
}

/** The same in English. */
export function englishImprint(essay: EssayData): string {
  const { journal, book, editor, publisher, year, volume, issue, pages } = essay;
  const number = String(issue ?? '').replace('-', '–');
  const editors =
    editor && `${listed(editor.map(spokenName))} (ed${editor.length > 1 ? 's' : ''}.)`;
  const when = year === undefined ? '' : String(year);
  const inIssue = [
    journal,
    volume && `vol. ${String(volume)}`,
    /^\d/u.test(number) ? `no. ${number}` : number,
  ];
  const host = joined(journal ? inIssue : [editors, book, publisher, when]);
  const range = pages && `${pages.includes('-') ? 'pp.' : 'p.'} ${pages.replace('-', '–')}`;
  return joined([journal && when ? `${host} (${when})` : host, range]);
}

function joined(parts: readonly (string | undefined | 0)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Names in a sentence of English: A, B and C. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
