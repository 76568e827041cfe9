import type { NameList } from '../../citation/csl.ts';
import { inLatinScript, isChinese, isNamedInChinese } from '../../citation/latin.ts';
import { isFamilyFirst, partsOf, type Person } from '../../citation/names.ts';
import {
  firstDay,
  isCirca,
  lastDay,
  seasonOf,
  sourceDateInWords,
} from '../../citation/source-dates.ts';
import type { Name, SourceData, SourceDate } from '../../content/schemas.ts';
import { element, group, type XmlElement } from '../../xml/xml.ts';
import type { Corpus, Source } from '../corpus.ts';
import { teiSourceId } from './text.ts';
import { isoDate } from '../../text/dates.ts';

const IDENTIFIERS = ['DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID'] as const;

/** Every source as a `biblStruct`, in the order in which the essay cites them first. */
export function teiBibliography({ sources }: Corpus): XmlElement {
  return group(
    'back',
    {},
    group(
      'div',
      { type: 'bibliography', resp: '#editors' },
      group('listBibl', {}, ...sources.map((source) => sourceStruct(source))),
    ),
  );
}

/** A work with what is known of it; the essay itself is one as well. */
export function biblStruct(
  data: SourceData,
  attributes: Readonly<Record<string, string>>,
  ...after: readonly XmlElement[]
): XmlElement {
  const host = data['container-title'] ?? data['event-title'];
  const [name] = data.author ?? data.editor ?? [];
  const whole = {
    type: data.type,
    'xml:lang': data.language,
    sortKey: name && sortKey(name),
    ...attributes,
  };
  const notes = (['genre', 'version', 'archive', 'archive_location'] as const).flatMap((type) => {
    const words = data[type];
    return words ? [element('note', { type }, words)] : [];
  });
  const work = host === undefined ? [standsAlone(data)] : [part(data), hostOf(data, host)];
  return group('biblStruct', whole, ...work, ...series(data), ...notes, ...after);
}

function sourceStruct(source: Source): XmlElement {
  const places = source.notes.map((note) =>
    element('ref', { type: 'citedIn', target: `#${note.id}` }),
  );
  return biblStruct(source.data, { 'xml:id': teiSourceId(source.id) }, ...places);
}

/** A work that is published by itself. */
function standsAlone(data: SourceData): XmlElement {
  const level = data.type === 'thesis' || data.type === 'article' ? 'u' : 'm';
  const people = [
    ...teiNames(data, 'author'),
    ...teiNames(data, 'editor'),
    ...teiNames(data, 'translator'),
  ];
  return group('monogr', {}, ...titled(data, level, people), ...edition(data), imprint(data));
}

/** What stands within a journal, a book or on a website. */
function part(data: SourceData): XmlElement {
  return group(
    'analytic',
    {},
    ...titled(data, 'a', [...teiNames(data, 'author'), ...teiNames(data, 'translator')]),
  );
}

function hostOf(data: SourceData, host: string): XmlElement {
  const periodical = /^(?:article-|review)/u.test(data.type);
  const title = element('title', { level: periodical ? 'j' : 'm' }, host);
  return group('monogr', {}, ...teiNames(data, 'editor'), title, ...edition(data), imprint(data));
}

/**
 * People before the title, as TEI wants it; a work of which the note prints no title begins with
 * its address.
 */
function titled(data: SourceData, level: string, people: readonly XmlElement[]): XmlElement[] {
  const numbers = [
    ...(data.number ? [element('idno', { type: 'number' }, data.number)] : []),
    ...(data.URL ? [element('idno', { type: 'URI' }, data.URL)] : []),
    ...IDENTIFIERS.flatMap((type) => {
      const number = data[type];
      return number ? [element('idno', { type }, number)] : [];
    }),
  ];
  const titles = [
    ...(data.title === undefined ? [] : [element('title', { level }, data.title)]),
    ...otherTitles(data, level),
  ];
  return titles.length === 0 ? [...numbers, ...people] : [...people, ...titles, ...numbers];
}

/** The title in pinyin and in English, and whose English it is when it is ours. */
function otherTitles(data: SourceData, level: string): XmlElement[] {
  const english = data['title-en'];
  if (!english) return [];
  const pinyin = isChinese(data) && !isNamedInChinese(data) ? inLatinScript(data).title : undefined;
  const alt = { level, type: 'alt' };
  const ours = english.from === 'editors' ? { resp: '#editors' } : {};
  return [
    ...(pinyin ? [element('title', { ...alt, 'xml:lang': 'zh-Latn' }, pinyin)] : []),
    element('title', { ...alt, 'xml:lang': 'en', ...ours }, english.text),
  ];
}

function series(data: SourceData): XmlElement[] {
  const { 'collection-title': title, 'collection-number': number } = data;
  if (title === undefined) return [];
  const numbers = number ? [element('biblScope', { unit: 'volume' }, number)] : [];
  return [group('series', {}, element('title', { level: 's' }, title), ...numbers)];
}

function edition({ edition: text }: SourceData): XmlElement[] {
  return text ? [element('edition', { n: text }, text)] : [];
}

function imprint(data: SourceData): XmlElement {
  const scopes = [
    ['volume', data.volume],
    ['issue', data.issue],
  ] as const;
  return group(
    'imprint',
    {},
    ...(data['publisher-place'] ? [element('pubPlace', {}, data['publisher-place'])] : []),
    ...(data.publisher ? [element('publisher', {}, data.publisher)] : []),
    ...scopes.flatMap(([unit, text]) => (text ? [element('biblScope', { unit }, text)] : [])),
    ...(data.page ? [pages(data.page)] : []),
    ...dated(data),
  );
}

function pages(text: string): XmlElement {
  const [from = text, to = from] = text.split(/[-–]/u);
  return element('biblScope', { unit: 'page', from, to }, text);
}

function dated({ issued, accessed }: SourceData): XmlElement[] {
  return [
    issued ? dateElement(issued, {}) : element('date', {}),
    ...(accessed ? [dateElement(accessed, { type: 'accessed' })] : []),
  ];
}

function dateElement(date: SourceDate, attributes: Readonly<Record<string, string>>): XmlElement {
  const [from, to] = [firstDay(date), lastDay(date)];
  if (!from) return element('date', attributes, sourceDateInWords(date));
  const when = isoDate(from);
  const span = to ? { from: when, to: isoDate(to) } : { when };
  const sure = isCirca(date) ? { cert: 'medium' } : {};
  // What no machine counts in this form is told in words.
  const isPlain = !to && !isCirca(date) && !seasonOf(date, 'zh') && from[0] > 0;
  const words = isPlain ? when : sourceDateInWords(date);
  return element('date', { ...attributes, ...span, ...sure }, words);
}

/**
 * The authors, editors or translators of a work; where the note ends the list with 等 or “et al.”,
 * so does this.
 */
export function teiNames(data: SourceData, list: NameList): XmlElement[] {
  const tag = list === 'author' ? 'author' : 'editor';
  const role = list === 'translator' ? { role: 'translator' } : {};
  const people = (data[list] ?? []).map((name) => group(tag, role, personName(name)));
  const more = data.custom?.['et-al']?.includes(list)
    ? [element(tag, { role: 'others' }, data.language.startsWith('zh') ? '等' : 'et al.')]
    : [];
  return [...people, ...more];
}

/** Family name first, as lists are sorted; TEI allows no white space in it. */
function sortKey(name: Name): string {
  const words = 'literal' in name ? name.literal : sorted(name);
  return words.replaceAll(/[\p{C}\p{Z}]+/gu, '_');
}

function sorted(name: Person): string {
  const { family, given } = partsOf(name);
  return [family, given].filter(Boolean).join(',');
}

function personName(name: Name): XmlElement {
  if ('literal' in name) return element('name', {}, name.literal);
  const particle = [name['dropping-particle'], name['non-dropping-particle']]
    .filter(Boolean)
    .join(' ');
  const surname = [
    ...(particle ? [element('nameLink', {}, particle)] : []),
    ...(name.family ? [element('surname', {}, name.family)] : []),
  ];
  const forename = name.given ? [element('forename', {}, name.given)] : [];
  const suffix = name.suffix ? [element('genName', {}, name.suffix)] : [];
  const parts = isFamilyFirst(name) ? [...surname, ...forename] : [...forename, ...surname];
  return group('persName', {}, ...parts, ...suffix);
}
