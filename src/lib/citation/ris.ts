import type { DatePart, Name, SourceType } from '../content/schemas.ts';
import { isoDate } from '../text/dates.ts';
import { type CslItem, NAME_LISTS } from './csl.ts';
import { invertedName } from './names.ts';
import { firstDay, isCirca, lastDay, seasonOf, wordsOfDate } from './source-dates.ts';

/** The reference types of RIS; what has none of its own is `GEN`. */
const TYPES: Partial<Record<SourceType, string>> = {
  article: 'UNPD',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  classic: 'CLSWK',
  collection: 'EDBOOK',
  dataset: 'DATA',
  entry: 'ENCYC',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  event: 'CONF',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  regulation: 'GOVDOC',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  treaty: 'GOVDOC',
  thesis: 'THES',
  webpage: 'ELEC',
};

const NAME_TAGS = { author: 'AU', editor: 'ED', translator: 'A4' } as const;

/**
 * Items as a RIS file in UTF-8: lines end with CR LF, every record ends with `ER  - ` and an empty
 * line. What the item lacks is left out; RIS has no mark for names that the note leaves out, so a
 * remark says it.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('');
}

/** A text as a line of RIS may hold it: one line, since a line break would begin the next field. */
export function risLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function recordOf(item: CslItem): string {
  const [first, last] = (item.page ?? '').split(/[-–]/u);
  const names = NAME_LISTS.flatMap((list) =>
    (item[list] ?? []).map((name): [string, string] => [NAME_TAGS[list], nameInRis(name)]),
  );
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...names,
    ['T2', item['container-title'] ?? item['event-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition ?? item.version],
    ['M3', item.genre ?? (item.type === 'article' ? 'preprint' : undefined)],
    ['M1', item.number],
    ...datesOf(item),
    ['ST', item['title-short']],
    ['T3', item['collection-title']],
    ['NV', item['number-of-volumes']],
    ['DB', item.archive],
    ['AN', item.PMID ?? item.archive_location],
    ['C2', item.PMCID],
    ['DO', item.DOI],
    ['SN', item.ISBN ?? item.ISSN],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${risLine(value)}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/**
 * Year, month and day between their slashes, as many as are known. What is no year of four digits,
 * and what no number says, goes behind the three slashes.
 */
function datesOf({ issued, accessed }: CslItem): [string, string | undefined][] {
  const first = firstDay(issued);
  const [year, month] = first ?? [];
  const words = wordsOfDate(issued);
  if (year === undefined) return [['PY', words && `///${words}`], ...askedOn(accessed)];
  if (year < 0) return [['PY', `///${String(-year)} BC`], ...askedOn(accessed)];
  const more = [
    isCirca(issued) ? 'circa' : '',
    seasonOf(issued, 'en'),
    lastDay(issued) && `to ${isoDate(lastDay(issued) ?? first ?? [year])}`,
  ].filter(Boolean);
  return [
    ['PY', String(year).padStart(4, '0')],
    ['DA', month !== undefined || more.length > 0 ? slashed(first, more.join(' ')) : undefined],
    ...askedOn(accessed),
  ];
}

function askedOn(accessed: CslItem['accessed']): [string, string | undefined][] {
  return [['Y2', firstDay(accessed) && slashed(firstDay(accessed), '')]];
}

function slashed(day: DatePart | undefined, more: string): string {
  const [year = '', month = '', date = ''] = day ?? [];
  const parts = [String(year).padStart(4, '0'), ...[month, date].map(twoDigits)];
  return [...parts, ...(more ? [more] : [])].join('/');
}

function twoDigits(part: number | string): string {
  return part === '' ? '' : String(part).padStart(2, '0');
}

/**
 * In a name RIS has commas before the given name and the suffix: an organisation gets a full-width
 * one.
 */
function nameInRis(name: Name): string {
  return 'literal' in name ? name.literal.replace(/,\s*/gu, '，') : invertedName(name);
}
