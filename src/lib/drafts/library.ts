import { isRecord } from '../content/parse-data.ts';
import { type Name, type SourceData, sourceSchema, sourceTypes } from '../content/schemas.ts';
import { readCslDate } from './csl-date.ts';
import { languageNamed, languageOfLetters } from './language.ts';
import { chineseName } from './people.ts';

/** An entry of a library, as the content takes it. */
interface LibraryEntry {
  readonly key: string;
  readonly data: SourceData;
}

/** What came of reading a library, and all that was lost or guessed on the way. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly refused: readonly { readonly key: string; readonly why: string }[];
  /** Fields that the content does not have, with how often they stood. */
  readonly dropped: ReadonlyMap<string, number>;
  /** Values that were left out because they are not what their field holds. */
  readonly unfit: readonly string[];
  /** Languages that were told from the letters of the title, with how often. */
  readonly languages: ReadonlyMap<string, number>;
  /** Names that stood in one piece and were cut behind the surname. */
  readonly cut: readonly string[];
}

/** Fields of text, in the order of the content; other names for them in reference managers. */
const TEXTS = {
  title: ['title'],
  'container-title': ['container-title'],
  publisher: ['publisher'],
  'publisher-place': ['publisher-place'],
  volume: ['volume'],
  issue: ['issue'],
  page: ['page'],
  URL: ['URL'],
  DOI: ['DOI'],
  ISBN: ['ISBN'],
  ISSN: ['ISSN'],
  PMID: ['PMID'],
  PMCID: ['PMCID'],
  'title-short': ['title-short', 'shortTitle'],
  'collection-title': ['collection-title'],
  'collection-number': ['collection-number'],
  'number-of-volumes': ['number-of-volumes'],
  version: ['version'],
  archive: ['archive'],
  archive_location: ['archive_location'],
  edition: ['edition'],
  genre: ['genre'],
  number: ['number'],
  'event-title': ['event-title', 'event'],
  'event-place': ['event-place'],
} as const;
const DATES = ['issued', 'accessed', 'original-date'] as const;
const LISTS = ['author', 'editor', 'translator'] as const;
/** Kinds of theses as BibTeX calls them, in Chinese and English. */
const DEGREES: Readonly<Record<string, readonly [string, string]>> = {
  phdthesis: ['博士学位论文', 'PhD thesis'],
  mastersthesis: ['硕士学位论文', 'Master’s thesis'],
};

/** What the entry is known by, and no field of it. */
const OWN = ['id', 'type', 'language', 'citation-key', 'citation-label'];

/** Reads a library of CSL-JSON; every item is taken, or refused with the reason. */
export function readLibrary(items: readonly unknown[]): Library {
  const entries: LibraryEntry[] = [];
  const refused: { key: string; why: string }[] = [];
  const told: Told = { dropped: new Map(), unfit: [], languages: new Map(), cut: [] };
  items.forEach((item, index) => {
    const key = isRecord(item) ? text(item['id']) || text(item['citation-key']) : '';
    const name = key || `entry ${String(index + 1)}`;
    const made = isRecord(item) ? readItem(item, name, told) : 'is no object';
    if (typeof made === 'string') refused.push({ key: name, why: made });
    else entries.push({ key, data: made });
  });
  return { entries, refused, ...told };
}

/** What is to be told of all entries together. */
interface Told {
  readonly dropped: Map<string, number>;
  readonly unfit: string[];
  readonly languages: Map<string, number>;
  readonly cut: string[];
}

function readItem(item: Record<string, unknown>, key: string, told: Told): SourceData | string {
  const type = text(item['type']);
  if (!sourceTypes.some((one) => one === type))
    return `its type “${type}” is none of CSL's: ${[...sourceTypes].join(', ')}`;
  const known = new Set(OWN);
  const made: Record<string, unknown> = { type };
  const put = (field: string, value: unknown, given: unknown): void => {
    if (fits(field, value)) made[field] = value;
    else told.unfit.push(`${key}: ${field}: ${JSON.stringify(given)}`);
  };
  for (const [field, names] of Object.entries(TEXTS)) {
    const name = names.find((one) => text(item[one]) !== '');
    for (const one of names) known.add(one);
    if (name) put(field, asField(field, text(item[name])), item[name]);
  }
  for (const list of LISTS) {
    known.add(list);
    const names = Array.isArray(item[list]) ? (item[list] as unknown[]) : [];
    const others = names.filter(isOthers).length;
    const people = names.filter((one) => !isOthers(one)).map((one) => readName(one, told.cut));
    if (others > 0) made['custom'] = { 'et-al': [list] };
    if (people.length > 0) put(list, people, names);
  }
  for (const field of DATES) {
    known.add(field);
    if (item[field] !== undefined) put(field, readCslDate(item[field]), item[field]);
  }
  if (made['title'] === undefined && made['URL'] === undefined)
    return 'it has neither a title nor a URL';
  if (made['title-short'] === made['title']) delete made['title-short'];
  const language = languageOf(item, made, told);
  made['language'] = language;
  const degree = DEGREES[text(made['genre'])];
  if (degree) made['genre'] = degree[language.startsWith('zh') ? 0 : 1];
  if (made['URL'] !== undefined)
    made['custom'] = { ...(isRecord(made['custom']) && made['custom']), supplied: ['URL'] };
  for (const field of Object.keys(item).filter((one) => !known.has(one)))
    told.dropped.set(field, (told.dropped.get(field) ?? 0) + 1);
  const parsed = sourceSchema.safeParse(made);
  return parsed.data ?? parsed.error.issues[0]?.message ?? 'it fits no source';
}

/** Whether a value is what the field of a source holds. */
function fits(field: string, value: unknown): boolean {
  const base = { type: 'book', language: 'en', title: 'A' };
  return value !== undefined && sourceSchema.safeParse({ ...base, [field]: value }).success;
}

function languageOf(item: object, made: Record<string, unknown>, told: Told): string {
  const named = languageNamed(text((item as Record<string, unknown>)['language']));
  if (named !== undefined && fits('language', named)) return named;
  const language = languageOfLetters(text(made['title']) || text(made['container-title']));
  told.languages.set(language, (told.languages.get(language) ?? 0) + 1);
  return language;
}

/** A text without the tags that reference managers put into titles, or a number as text. */
function text(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const plain = value.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^>]*)?>/gu, '');
  return plain
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim();
}

function asField(field: string, words: string): string {
  if (field === 'DOI') return words.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
  if (field === 'ISBN' || field === 'ISSN')
    return words.split(/[\s,;]+/u)[0]?.toUpperCase() ?? words;
  return words;
}

function isOthers(name: unknown): boolean {
  const words = isRecord(name) ? text(name['family'] ?? name['literal']) : '';
  return /^(?:others|et al\.?|等)$/u.test(words);
}

const PARTS = ['suffix', 'dropping-particle', 'non-dropping-particle'] as const;

/** A name of CSL-JSON. What stands in one piece is cut where it can be told how. */
function readName(value: unknown, cut: string[]): Name | undefined {
  if (!isRecord(value)) return undefined;
  const [family, given, literal] = ['family', 'given', 'literal'].map((key) => text(value[key]));
  const more = Object.fromEntries(
    PARTS.flatMap((key) => (text(value[key]) ? [[key, text(value[key])] as const] : [])),
  );
  if (family && given) return { family, given, ...more };
  const whole = literal || family || given || '';
  if (/\p{Script=Han}/u.test(whole)) {
    const name = chineseName(whole);
    if ('family' in name && name.family !== whole) cut.push(whole);
    return name;
  }
  if (!literal && family && !family.includes(' ')) return { family, ...more };
  return whole === '' ? undefined : { literal: whole };
}
