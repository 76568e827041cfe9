import type { SourceData, SourceType } from '../content/schemas.ts';
import { formatNames } from './names.ts';

/**
 * The editions of the standard: that of 2025 is in force, many journals still ask for that of 2015.
 */
export type Edition = '2025' | '2015';

/** The marks between the parts of a reference. Both editions have half-width `.` and `[ ]`. */
const MARKS = {
  '2025': { comma: '，', colon: '：', open: '（', close: '）' },
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')' },
} as const satisfies Record<Edition, unknown>;

/** The code of each kind of source (appendix B). Laws have none of their own and count as 其他. */
const CODES: Record<SourceType, string> = {
  article: 'PP',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  bill: 'Z',
  book: 'M',
  chapter: 'M',
  legislation: 'Z',
  'paper-conference': 'C',
  report: 'R',
  thesis: 'D',
  webpage: 'EB',
};

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
  return { text, url: source.URL };
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

/** Year of publication as printed, if any. */
export function yearOf(source: SourceData): number | undefined {
  return source.issued?.['date-parts'][0][0];
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
    type === 'chapter' ||
    type === 'paper-conference' ||
    (type === 'legislation' && source['container-title'] !== undefined)
  );
}

function titlePart(source: SourceData, edition: Edition): string {
  const { comma, colon } = MARKS[edition];
  const code = codeOf(source, edition);
  // The number of a preprint is a part of its address (8.15).
  const number = source.number && code !== 'PP' ? `${colon}${source.number}` : '';
  const within = hasHost(source) ? `//${hostPart(source, edition)}` : '';
  const title = `${source.title ?? '（原注未印题名）'}${number}[${code}${source.URL ? '/OL' : ''}]${within}`;
  const translators = people(source, 'translator', edition);
  return translators ? `${title}. ${translators}${comma}译` : title;
}

/** Preprints got their code in 2025. */
function codeOf({ type }: SourceData, edition: Edition): string {
  return type === 'article' && edition === '2015' ? 'Z' : CODES[type];
}

function hostPart(source: SourceData, edition: Edition): string {
  const editors = people(source, 'editor', edition);
  const host = source['container-title'] ?? source['event-title'] ?? '';
  return editors ? `${editors}. ${host}` : host;
}

/** `3 版`, `2nd ed`; nothing for what is not a number, where the words are given as they are. */
function editionPart({ edition, language }: SourceData): string {
  if (edition === undefined || !/^\d+$/u.test(edition)) return edition ?? '';
  if (language.startsWith('zh')) return `${edition} 版`;
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${edition}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(edition))] ?? 'th'} ed.`;
}

/**
 * Where and when it came out. The full date is given for newspapers and for what is published on the
 * web alone, where the name of the site is left out; since 2025 also for magazines without volume
 * and issue and for reports without a publisher.
 */
function published(source: SourceData, edition: Edition): string {
  const { comma, colon, open, close } = MARKS[edition];
  const inBrackets = (words: string | undefined): string => (words ? open + words + close : '');
  const container = source['container-title'];
  const year = yearText(source);
  const date = dateOf(source);
  const page = source.page?.replaceAll('–', '-');
  const pages = page ? colon + page : '';
  switch (source.type) {
    case 'article-journal':
    case 'article-magazine': {
      const isNumbered = edition === '2015' || source.volume || source.issue;
      const when = isNumbered ? [year, source.volume] : [date];
      return [container, ...when].filter(Boolean).join(comma) + inBrackets(source.issue) + pages;
    }
    case 'article-newspaper':
      return [container, date].filter(Boolean).join(comma) + inBrackets(page);
    case 'webpage':
      return inBrackets(date);
    case 'article':
    case 'bill':
    case 'book':
    case 'chapter':
    case 'legislation':
    case 'paper-conference':
    case 'report':
    case 'thesis': {
      const place = [source['publisher-place'], source.publisher].filter(Boolean).join(colon);
      if (codeOf(source, edition) === 'PP') return place + inBrackets(year);
      if (!place && edition === '2025' && source.type === 'report') return date;
      if (!place && source.URL) return inBrackets(date);
      return [place, year].filter(Boolean).join(comma) + pages;
    }
  }
}

function people(
  source: SourceData,
  list: 'author' | 'editor' | 'translator',
  edition: Edition,
): string {
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

/** Year, or year and month, or the full date, as `2023-04-04`: as much as is printed. */
function dateOf(source: SourceData): string {
  const [, ...rest] = source.issued?.['date-parts'][0] ?? [];
  return [yearText(source), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The year of publication in the language of the reference: `2023`, `公元前221`, `221 BC`. */
function yearText(source: SourceData): string {
  const year = yearOf(source);
  if (year === undefined || year > 0) return String(year ?? '');
  const before = String(-year);
  return source.language.startsWith('zh') ? `公元前${before}` : `${before} BC`;
}
