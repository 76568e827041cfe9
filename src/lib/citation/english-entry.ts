import type { Name, SourceData, SourceDate } from '../content/schemas.ts';
import type { NameList } from './csl.ts';
import { englishEdition } from './gbt7714.ts';
import { inLatinScript, isChinese } from './latin.ts';
import { partsOf, spokenName } from './names.ts';
import { sourceDateInEnglish } from './source-dates.ts';
import type { StyledRun } from './styled.ts';

/** Works whose titles stand in italics. */
const WHOLE: readonly SourceData['type'][] = [
  'book',
  'classic',
  'collection',
  'dataset',
  'manuscript',
  'map',
  'motion_picture',
  'pamphlet',
  'periodical',
  'report',
  'software',
  'thesis',
];

/**
 * A source as a reader of English is told of it: names and titles in Latin script, an English title
 * in brackets, with an asterisk where it is the editors’. It is an entry of a list, in no style of
 * references.
 */
export function englishEntry(source: SourceData): StyledRun[] {
  const latin = inLatinScript(source);
  const authors = namesOf(source, latin, 'author');
  const names = namesOf(source, latin, 'editor');
  const editors = names && `${names} ${/ and | et al/u.test(names) ? '(eds.)' : '(ed.)'}`;
  const lead = authors || editors;
  const translators = namesOf(source, latin, 'translator');
  const english = latin['title-en'];
  const brackets = english && `[${english.text}${english.from === 'editors' ? '*' : ''}]`;
  return [
    plain(lead && sentence(lead)),
    ...titleOf(latin),
    plain(latin.title && (brackets ? ` ${brackets}. ` : '. ')),
    plain(latin.title === undefined ? sentence(brackets ?? '[No title is printed]') : ''),
    plain(translators && sentence(`Translated by ${translators}`)),
    plain(authors && editors && `In ${editors}, `),
    { text: latin['container-title'] ?? '', italic: true },
    plain(endOf(latin)),
  ].filter(({ text }) => text !== '');
}

/** A source in a few words: Tegmark 2023. */
export function englishLabel(source: SourceData): string {
  const latin = inLatinScript(source);
  const names = (latin.author ?? latin.editor ?? []).map((name) =>
    'literal' in name ? name.literal : partsOf(name).family,
  );
  const [first, second] = names;
  const list = latin.author ? 'author' : 'editor';
  const isMore = names.length > 2 || source.custom?.['et-al']?.includes(list);
  const who = isMore ? `${first ?? ''} et al.` : [first, second].filter(Boolean).join(' and ');
  const when = latin.issued && yearInEnglish(latin.issued);
  return [who || (latin['title-en']?.text ?? latin.title), when].filter(Boolean).join(', ');
}

function titleOf({ type, title }: SourceData): StyledRun[] {
  if (title === undefined) return [];
  return WHOLE.includes(type) ? [{ text: title, italic: true }] : [plain(`“${title}”`)];
}

/** Where and when it appeared, behind the name of what it appeared in. */
function endOf(latin: SourceData): string {
  const container = latin['container-title'];
  const known = latin['container-title-en'];
  const parts = [
    known && known !== container ? `${container ? ' ' : ''}(${known})` : '',
    latin.volume && `vol. ${latin.volume}`,
    latin.issue && (/^\d/u.test(latin.issue) ? `no. ${latin.issue}` : latin.issue),
    latin.genre,
    latin.number,
    latin.version && `Version ${latin.version}`,
    latin['event-title'],
    latin['event-place'],
    latin.edition && englishEdition(latin.edition),
    [latin['publisher-place'], latin.publisher].filter(Boolean).join(': '),
    latin.issued && sourceDateInEnglish(latin.issued),
    latin.page && `${/[-–]/u.test(latin.page) ? 'pp' : 'p'}. ${latin.page.replaceAll('-', '–')}`,
  ].filter(Boolean);
  const joined = parts.join(', ');
  if (joined === '' && !container) return '';
  const isApart = container && joined !== '' && !joined.startsWith(' ');
  return `${isApart ? ', ' : ''}${joined}.`;
}

/** Chinese names have the family name first, others last. */
function namesOf(source: SourceData, latin: SourceData, list: NameList): string {
  const printed = source[list] ?? [];
  const names = (latin[list] ?? []).map((name, index) => {
    if ('literal' in name) return name.literal;
    const isForeign = !isChinese(source) || isTransliterated(printed[index]);
    if (isForeign) return spokenName(name);
    return [name.family, name.given].filter(Boolean).join(' ');
  });
  const last = source.custom?.['et-al']?.includes(list) ? 'et al.' : undefined;
  const all =
    names.length > 1 && !last ? [...names.slice(0, -1), `and ${names.at(-1) ?? ''}`] : names;
  return [all.join(all.length === 2 ? ' ' : ', '), last].filter(Boolean).join(' ');
}

function isTransliterated(name: Name | undefined): boolean {
  return name !== undefined && 'latin' in name && name.latin !== undefined;
}

/** The year alone, or the words of a date without one. */
function yearInEnglish(date: SourceDate): string {
  if ('literal' in date) return date.literal;
  const [from, to] = date['date-parts'];
  const years: SourceDate = { ...date, 'date-parts': to ? [[from[0]], [to[0]]] : [[from[0]]] };
  return sourceDateInEnglish({ ...years, season: undefined });
}

function sentence(text: string): string {
  return `${text.replace(/\.$/u, '')}. `;
}

function plain(text: string | undefined): StyledRun {
  return { text: text ?? '', italic: false };
}
