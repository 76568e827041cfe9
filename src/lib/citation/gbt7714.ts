import type { SourceData, SourceType } from '../content/schemas.ts';
import type { NameList } from './csl.ts';
import { dateText, yearText } from './gbt-dates.ts';
import { formatNames } from './names.ts';
import { firstDay } from './source-dates.ts';

/**
 * The editions of the standard: that of 2025 is in force, many journals still ask for that of 2015.
 */
export type Edition = '2025' | '2015';

/** The marks between the parts of a reference. Both editions have half-width `.` and `[ ]`. */
const MARKS = {
  '2025': { comma: '，', colon: '：', open: '（', close: '）' },
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')' },
} as const satisfies Record<Edition, unknown>;

/** The codes of the kinds of source (appendix B); what has none of its own, as laws, is 其他 (Z). */
const CODES: Partial<Record<SourceType, string>> = {
  article: 'PP',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  book: 'M',
  chapter: 'M',
  classic: 'M',
  collection: 'G',
  dataset: 'DS',
  entry: 'M',
  'entry-dictionary': 'M',
  'entry-encyclopedia': 'M',
  manuscript: 'A',
  map: 'CM',
  pamphlet: 'M',
  'paper-conference': 'C',
  patent: 'P',
  periodical: 'J',
  post: 'EB',
  'post-weblog': 'EB',
  report: 'R',
  review: 'J',
  'review-book': 'J',
  software: 'CP',
  speech: 'C',
  standard: 'S',
  thesis: 'D',
  webpage: 'EB',
};

/** Kinds that stand in a journal or magazine. */
const PERIODICALS: readonly SourceType[] = [
  'article-journal',
  'article-magazine',
  'periodical',
  'review',
  'review-book',
];

/** Kinds that are published on the web alone. */
const WEB: readonly SourceType[] = ['post', 'post-weblog', 'webpage'];

/** Kinds that stand within a work, behind the `//`. */
const PARTS: readonly SourceType[] = [
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
];

/**
 * The parts of a formatted reference; the address stands apart because it is a link, and a full
 * stop follows it.
 */
export interface Reference {
  readonly text: string;
  readonly url: string | undefined;
}

/**
 * A reference in the style of GB/T 7714, from what the essay's notes print and nothing else: what a
 * note leaves out (a place, a page, the day of access) is left out here too.
 */
export function formatReference(source: SourceData, edition: Edition = '2025'): Reference {
  const parts = [
    responsible(source, edition),
    titlePart(source, edition),
    editionPart(source),
    published(source, edition),
  ];
  // A part that already ends in a point, as “et al.” does, gets no second one.
  const text = parts
    .flatMap((part) => (part ? [part.endsWith('.') ? part : `${part}.`] : []))
    .join(' ');
  return { text, url: addressOf(source) };
}

/** The whole reference as one line, ready to be pasted. */
export function referenceLine({ text, url }: Reference): string {
  return url === undefined ? text : `${text} ${url}.`;
}

/**
 * A few words that name a source in a list: its title, or its address when the note prints no
 * title.
 */
export function shortTitle(source: SourceData): string {
  return source.title ?? source.URL?.replace(/^https?:\/\/(?:www\.)?/u, '') ?? '';
}

/** Year of publication as printed, the first of several, if any. */
export function yearOf(source: SourceData): number | undefined {
  return firstDay(source.issued)?.[0];
}

/** Where the work can be read. A DOI may be left out where an address is given (8.10). */
function addressOf({ URL: url, DOI: doi }: SourceData): string | undefined {
  return url ?? (doi && `https://doi.org/${doi}`);
}

/** Who stands at the head of the reference: the authors, or the editors of a work that has none. */
function responsible(source: SourceData, edition: Edition): string {
  return people(source, source.author || hasHost(source) ? 'author' : 'editor', edition);
}

/**
 * True for what is part of an edited book, of proceedings or of another law, which stand behind the
 * `//`.
 */
function hasHost({ type, ...source }: SourceData): boolean {
  return (
    PARTS.includes(type) || (type === 'legislation' && source['container-title'] !== undefined)
  );
}

function titlePart(source: SourceData, edition: Edition): string {
  const { comma, colon } = MARKS[edition];
  const code = codeOf(source, edition);
  // The number of a preprint is a part of its address (8.15).
  const numbered = source.number ?? source.version;
  const number = numbered && code !== 'PP' ? `${colon}${numbered}` : '';
  const within = hasHost(source) ? `//${hostPart(source, edition)}` : '';
  const title = `${source.title ?? '（原注未印题名）'}${number}[${code}${addressOf(source) ? '/OL' : ''}]${within}`;
  const translators = people(source, 'translator', edition);
  return translators ? `${title}. ${translators}${comma}译` : title;
}

/** Preprints got their code in 2025. */
function codeOf({ type }: SourceData, edition: Edition): string {
  return type === 'article' && edition === '2015' ? 'Z' : (CODES[type] ?? 'Z');
}

function hostPart(source: SourceData, edition: Edition): string {
  const editors = people(source, 'editor', edition);
  const host = source['container-title'] ?? source['event-title'] ?? '';
  return editors ? `${editors}. ${host}` : host;
}

/** `3 版`, `2nd ed`; nothing for what is not a number, where the words are given as they are. */
function editionPart({ edition, language }: SourceData): string {
  if (edition === undefined || !/^\d+$/u.test(edition)) return edition ?? '';
  return language.startsWith('zh') ? `${edition} 版` : englishEdition(edition);
}

/** `2nd ed.`; what is not a number stands as it is. */
export function englishEdition(edition: string): string {
  if (!/^\d+$/u.test(edition)) return edition;
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(edition));
  return `${edition}${endings[rule] ?? 'th'} ed.`;
}

/** Where and when it came out, and behind it the day on which the address was asked for. */
function published(source: SourceData, edition: Edition): string {
  const asked =
    source.accessed && addressOf(source) ? `[${dateText(source.accessed, source.language)}]` : '';
  return appeared(source, edition) + asked;
}

/**
 * Where and when it came out. The full date is given for newspapers and for what is published on
 * the web alone, where the name of the site is left out; since 2025 also for magazines without
 * volume and issue and for reports without a publisher.
 */
function appeared(source: SourceData, edition: Edition): string {
  const { comma, colon, open, close } = MARKS[edition];
  const inBrackets = (words: string | undefined): string => (words ? open + words + close : '');
  const container = source['container-title'];
  const year = source.issued ? yearText(source.issued, source.language) : '';
  const date = source.issued ? dateText(source.issued, source.language) : '';
  const page = source.page?.replaceAll('–', '-');
  const pages = page ? colon + page : '';
  if (PERIODICALS.includes(source.type)) {
    const isNumbered = edition === '2015' || source.volume || source.issue;
    const when = isNumbered ? [year, source.volume] : [date];
    return [container, ...when].filter(Boolean).join(comma) + inBrackets(source.issue) + pages;
  }
  if (source.type === 'article-newspaper')
    return [container, date].filter(Boolean).join(comma) + inBrackets(page);
  if (WEB.includes(source.type)) return inBrackets(date);
  if (source.type === 'patent') return date;
  const holder = source.publisher ?? source.archive;
  const place = [source['publisher-place'], holder].filter(Boolean).join(colon);
  if (codeOf(source, edition) === 'PP') return place + inBrackets(year);
  if (!place && edition === '2025' && source.type === 'report') return date;
  if (!place && addressOf(source)) return inBrackets(date);
  return [place, year].filter(Boolean).join(comma) + pages;
}

function people(source: SourceData, list: NameList, edition: Edition): string {
  const names = source[list];
  if (!names) return '';
  const style = { comma: MARKS[edition].comma, capitals: edition === '2015' };
  return formatNames(
    names,
    source.language,
    source.custom?.['et-al']?.includes(list) ?? false,
    style,
  );
}
