import type { Name, SourceData, SourceDate } from '../content/schemas.ts';
import { withNames } from './csl.ts';
import { wordsOfDate } from './source-dates.ts';
import { romanise, romaniseJournal, romaniseName } from './pinyin.ts';

/** Kinds of theses as English references call them. */
const GENRES: Readonly<Record<string, string>> = {
  硕士学位论文: 'Master’s thesis',
  博士学位论文: 'Doctoral dissertation',
};

/**
 * A Chinese source for readers of Latin script: every name, title and publisher romanised, foreign
 * authors and organisations under their own names, publishers under their English ones. Its English
 * title, for the brackets behind the romanised one, stays in `title-en`. Of an English work that
 * the note only names in Chinese the English title stands alone. Other sources stay as they are.
 */
export function inLatinScript(source: SourceData): SourceData {
  if (!isChinese(source)) return source;
  const container = source['container-title'];
  const publisher = source.publisher;
  return {
    ...withNames(source, latinName),
    ...titleOf(source),
    ...(container && { 'container-title': containerOf(source, container) }),
    ...(publisher && { publisher: source['publisher-en'] ?? romaniseJournal(publisher) }),
    ...romanised(source),
    ...(source.issued && { issued: dateOf(source.issued) }),
    ...(source.genre && { genre: GENRES[source.genre] ?? romanise(source.genre) }),
  };
}

/** True when the note gives the work in Chinese. */
export function isChinese({ language }: SourceData): boolean {
  return language.startsWith('zh');
}

/** True for an English work that the note names in Chinese, but for a book that was translated. */
export function isNamedInChinese(source: SourceData): boolean {
  return source['title-en']?.from === 'original' && source.translator === undefined;
}

/** What is seldom there and has no English name of its own. */
const SELDOM = [
  'publisher-place',
  'collection-title',
  'event-title',
  'event-place',
  'archive',
  'archive_location',
] as const;

function romanised(source: SourceData): Partial<SourceData> {
  const words = SELDOM.flatMap((key) => {
    const text = source[key];
    return text ? [[key, romaniseJournal(text)] as const] : [];
  });
  const { edition } = source;
  return { ...Object.fromEntries(words), ...(edition && { edition: romanise(edition) }) };
}

function titleOf(source: SourceData): Partial<SourceData> {
  if (isNamedInChinese(source)) {
    return { title: source['title-en']?.text, 'title-en': undefined, language: 'en' };
  }
  const title = source.romanised?.title ?? (source.title && romanise(source.title));
  return title ? { title } : {};
}

function containerOf(source: SourceData, container: string): string {
  const english = isNamedInChinese(source) ? source['container-title-en'] : undefined;
  return english ?? source.romanised?.['container-title'] ?? romaniseJournal(container);
}

function latinName(name: Name): Name {
  if ('literal' in name) return { literal: name.latin ?? romaniseJournal(name.literal) };
  if (name.latin) return { ...name.latin };
  const { family, given } = name;
  return {
    ...(family && { family: romaniseName(family, given ? 'family' : 'given') }),
    ...(given && { given: romaniseName(given, 'given') }),
  };
}

/** A date in words has no year that could stand without them. */
function dateOf(date: SourceDate): SourceDate {
  const words = wordsOfDate(date);
  return words === undefined ? date : { literal: romanise(words) };
}
