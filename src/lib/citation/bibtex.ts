import type { Name, SourceType } from '../content/schemas.ts';
import { type CslItem, NAME_LISTS } from './csl.ts';
import { isoDate } from '../text/dates.ts';
import { partsOf, spokenName } from './names.ts';
import { extendedDate, firstDay, wordsOfDate } from './source-dates.ts';

/**
 * The kind of entry, and the finer kind that biblatex knows as `entrysubtype`. What BibTeX has no
 * entry for is `misc`, its kind the finer one.
 */
const ENTRIES: Partial<Record<SourceType, readonly [entry: string, subtype?: string]>> = {
  article: ['misc', 'preprint'],
  'article-journal': ['article'],
  'article-magazine': ['article', 'magazine'],
  'article-newspaper': ['article', 'newspaper'],
  book: ['book'],
  chapter: ['incollection'],
  classic: ['book', 'classic'],
  collection: ['collection'],
  dataset: ['dataset'],
  entry: ['inreference'],
  'entry-dictionary': ['inreference', 'dictionary'],
  'entry-encyclopedia': ['inreference', 'encyclopedia'],
  manuscript: ['unpublished'],
  motion_picture: ['movie'],
  pamphlet: ['booklet'],
  'paper-conference': ['inproceedings'],
  patent: ['patent'],
  periodical: ['periodical'],
  post: ['online', 'post'],
  'post-weblog': ['online', 'weblog'],
  report: ['techreport'],
  review: ['article', 'review'],
  'review-book': ['article', 'review'],
  software: ['software'],
  speech: ['unpublished', 'speech'],
  standard: ['standard'],
  thesis: ['phdthesis'],
  webpage: ['online'],
};

/** Fields that biblatex parts at each “and”, as it does names. */
const LISTS = new Set(['publisher', 'institution', 'school', 'organization', 'address']);

/**
 * What stands for each character that TeX takes for a command. The empty group ends a command's
 * name. BibTeX and biber count an escaped brace too, so that one alone would swallow the entry.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text as a BibTeX field may hold it: every character that TeX would act on is escaped, and marks
 * that TeX would join to a dash or a quotation mark are kept apart. All others stay as they are.
 */
export function escapeBibtex(text: string): string {
  const escaped = text.replace(/[\\~^&%$#_{}]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`);
  return escaped.replace(/([-`'])(?=\1)/gu, '$1{}').replace(/\s+/gu, ' ');
}

/**
 * Items as a BibTeX file in UTF-8, for BibTeX, biblatex and reference managers. Fields that the
 * item lacks are left out; a list of names that the note does not give in full ends with `and
 * others`.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const isPartOfLaw = item.type === 'legislation' && item['container-title'] !== undefined;
  const [usual, subtype] = ENTRIES[item.type] ?? ['misc', item.type];
  const isMasters = item.type === 'thesis' && /硕士|master/iu.test(item.genre ?? '');
  const entry = isPartOfLaw ? 'incollection' : isMasters ? 'mastersthesis' : usual;
  // In braces of its own a title keeps its capitals in every style, and a publisher its “and”.
  const fields = [
    ...namesOf(item),
    ...wordsOf(item, subtype).map(([name, value]): Field => {
      const isWhole = name === 'title' || (LISTS.has(name) && / and /iu.test(value));
      return [name, isWhole ? `{${value}}` : value];
    }),
  ].map(([name, value]) => `  ${name} = {${value}}`);
  return `@${entry}{${item.id},\n${fields.join(',\n')}\n}\n`;
}

type Field = readonly [name: string, value: string];

function namesOf(item: CslItem): Field[] {
  return NAME_LISTS.flatMap((list): Field[] => {
    const names = item[list];
    if (!names) return [];
    const others = item.custom?.['et-al']?.includes(list) ? ['others'] : [];
    const written = names.map((name) => nameOf(name, item.custom?.transliterated ?? []));
    return [[list, [...written, ...others].join(' and ')]];
  });
}

/**
 * An organisation's name stands in braces of its own, so that no “and” or comma in it is read as a
 * part of a list. So does a foreign name in Chinese characters: styles would close up its parts in
 * the wrong order.
 */
function nameOf(name: Name, foreign: readonly string[]): string {
  const spoken = spokenName({ ...name, transliterated: true });
  if (foreign.includes(spoken)) return `{${escapeBibtex(spoken)}}`;
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { family, given, suffix } = partsOf({ ...name, 'dropping-particle': undefined });
  if (!given) return `{${escapeBibtex(family)}}`;
  const particle = name['dropping-particle'];
  return [particle ? `${particle} ${family}` : family, suffix, given]
    .filter(Boolean)
    .map(escapeBibtex)
    .join(', ');
}

function wordsOf(item: CslItem, subtype: string | undefined): Field[] {
  const date = firstDay(item.issued);
  // Years before Christ, ranges and the like need a field that can say them.
  const isPlain = date?.length === 1 && date[0] > 0;
  const extended = item.issued && extendedDate(item.issued);
  const eprint = /^arXiv:(?<id>.+)$/u.exec(item.number ?? '')?.groups?.['id'];
  // Styles stop at an entry without a title: what it is stands there in brackets.
  const described = item.custom?.['title-en'] && `[${item.custom['title-en'].text}]`;
  const words: [string, string | undefined][] = [
    ['title', item.title ?? described],
    [containerField(item.type), item['container-title']],
    ['eventtitle', item['event-title']],
    [publisherField(item.type), item.publisher],
    ['address', item['publisher-place']],
    ['volume', item.volume],
    ['number', item.issue ?? (eprint ? undefined : (item.number ?? item['collection-number']))],
    ['edition', item.edition],
    ['type', item.genre],
    ['entrysubtype', subtype],
    ['eprint', eprint ?? item.PMID],
    ['eprinttype', eprint ? 'arxiv' : item.PMID && 'pubmed'],
    ['date', isPlain && extended === isoDate(date) ? undefined : extended],
    // Programs that know no “date” read “year”, in which a year before Christ cannot be said.
    ['year', date ? (date[0] > 0 ? String(date[0]) : undefined) : wordsOfDate(item.issued)],
    ['urldate', item.accessed && extendedDate(item.accessed)],
    ['origdate', item['original-date'] && extendedDate(item['original-date'])],
    ['shorttitle', item['title-short']],
    ['series', item['collection-title']],
    ['volumes', item['number-of-volumes']],
    ['version', item.version],
    ['venue', item['event-place']],
    ['library', [item.archive, item.archive_location].filter(Boolean).join(', ')],
    ['isbn', item.ISBN],
    ['issn', item.ISSN],
    // For biblatex, and for reference managers, which take the language as it stands.
    ['langid', languageName(item.language)],
    ['language', item.language],
  ];
  // Dates hold numbers and signs that biblatex reads, and nothing of TeX.
  const escaped = words.flatMap(([name, value]): Field[] =>
    value ? [[name, name.endsWith('date') ? value : escapeBibtex(value)]] : [],
  );
  // Two hyphens are the dash of a range, and addresses are read letter for letter: only what would
  // end the field is written otherwise.
  const asTheyAre: [string, string | undefined][] = [
    ['pages', item.page && escapeBibtex(item.page).replace(/[-–]/u, '--')],
    // Braces in a DOI would end the field, as in an address.
    ['doi', item.DOI?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['url', item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ];
  return [
    ...escaped,
    ...asTheyAre.flatMap(([name, value]): Field[] => (value ? [[name, value]] : [])),
  ];
}

function containerField(type: SourceType): string {
  if (type.startsWith('article')) return 'journal';
  if (['periodical', 'review', 'review-book'].includes(type)) return 'journal';
  return ['post', 'post-weblog', 'webpage'].includes(type) ? 'organization' : 'booktitle';
}

function publisherField(type: SourceType): string {
  if (type === 'report') return 'institution';
  return type === 'thesis' ? 'school' : 'publisher';
}

/** A language as biblatex calls it: `chinese`. */
function languageName(language: string): string {
  return (
    new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(
      language.split('-')[0] ?? language,
    ) ?? language
  ).toLowerCase();
}
