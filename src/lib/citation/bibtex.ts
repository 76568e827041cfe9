import type { Name, SourceType } from '../content/schemas.ts';
import { type CslItem, NAME_LISTS } from './csl.ts';
import { isoDate } from '../text/dates.ts';
import { spokenName } from './names.ts';

/** The kind of entry, and the finer kind that biblatex knows as `entrysubtype`. */
const ENTRIES: Record<SourceType, readonly [entry: string, subtype?: string]> = {
  article: ['misc', 'preprint'],
  'article-journal': ['article'],
  'article-magazine': ['article', 'magazine'],
  'article-newspaper': ['article', 'newspaper'],
  bill: ['misc', 'bill'],
  book: ['book'],
  chapter: ['incollection'],
  legislation: ['misc', 'legislation'],
  'paper-conference': ['inproceedings'],
  report: ['techreport'],
  thesis: ['phdthesis'],
  webpage: ['online'],
};

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
  const [usual, subtype] = ENTRIES[item.type];
  const isMasters = item.type === 'thesis' && /硕士|master/iu.test(item.genre ?? '');
  const entry = isPartOfLaw ? 'incollection' : isMasters ? 'mastersthesis' : usual;
  // In braces of its own a title keeps its capitals in every style.
  const fields = [...namesOf(item), ...wordsOf(item, subtype)].map(([name, value]) =>
    name === 'title' ? `  title = {{${value}}}` : `  ${name} = {${value}}`,
  );
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
  return 'literal' in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`;
}

function wordsOf(item: CslItem, subtype: string | undefined): Field[] {
  const date = item.issued?.['date-parts'][0];
  const eprint = /^arXiv:(?<id>.+)$/u.exec(item.number ?? '')?.groups?.['id'];
  const words: [string, string | undefined][] = [
    ['title', item.title],
    [containerField(item.type), item['container-title']],
    ['eventtitle', item['event-title']],
    [publisherField(item.type), item.publisher],
    ['address', item['publisher-place']],
    ['volume', item.volume],
    ['number', item.issue ?? (eprint ? undefined : item.number)],
    ['edition', item.edition],
    ['type', item.genre],
    ['entrysubtype', subtype],
    ['eprint', eprint],
    ['eprinttype', eprint && 'arxiv'],
    // Programs that know no “date” read “year”, in which a year before Christ cannot be said.
    ['date', date && (date.length > 1 || date[0] < 0) ? isoDate(date) : undefined],
    ['year', date && date[0] > 0 ? String(date[0]) : undefined],
    // For biblatex, and for reference managers, which take the language as it stands.
    ['langid', languageName(item.language)],
    ['language', item.language],
  ];
  const escaped = words.flatMap(([name, value]): Field[] =>
    value ? [[name, escapeBibtex(value)]] : [],
  );
  // Two hyphens are the dash of a range, and addresses are read letter for letter: only what would
  // end the field is written otherwise.
  const asTheyAre: [string, string | undefined][] = [
    ['pages', item.page && escapeBibtex(item.page).replace(/[-–]/u, '--')],
    ['url', item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ];
  return [
    ...escaped,
    ...asTheyAre.flatMap(([name, value]): Field[] => (value ? [[name, value]] : [])),
  ];
}

function containerField(type: SourceType): string {
  if (type.startsWith('article')) return 'journal';
  return type === 'webpage' ? 'organization' : 'booktitle';
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
