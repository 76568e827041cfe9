import type { Name, SourceData, SourceType } from '../content/schemas.ts';
import { type CslItem, toCsl, withEtAl, withNames } from './csl.ts';
import { inLatinScript, isChinese } from './latin.ts';
import { sentenceCase } from './sentence-case.ts';

type EnglishStyle = 'apa' | 'mla' | 'chicago';

/** Stands behind a title where the English one is to follow it in brackets. */
export const BRACKET = '\uE000';

/** A source as a style of the English-speaking world wants it. */
interface EnglishItem {
  /** For the processor; the title ends with `BRACKET` where an English one follows. */
  readonly item: Omit<CslItem, 'type'> & { readonly type: string };
  readonly bracket: string | undefined;
}

/**
 * Prepares a source for a processor of APA, MLA or Chicago: Chinese in pinyin with the English
 * title apart, English titles in the case of the style, and what the styles do wrong put into a
 * form from which they do it right.
 */
export function englishItem(id: string, source: SourceData, style: EnglishStyle): EnglishItem {
  const latin = inLatinScript(source);
  const inCase = (title: string): string =>
    style === 'mla' ? title : sentenceCase(title, source['proper-names']);
  const english = latin['title-en'] && inCase(latin['title-en'].text);
  const item = withEtAl(toCsl(id, latin), 'et al.');
  const { 'original-title': _title, 'original-author': _author, ...cited } = item;
  return {
    item: {
      ...inOrder(cited, style, source),
      language: 'en',
      ...typed(cited, style),
      title: titleOf(latin, english, style, inCase),
      ...containerOf(latin, style, inCase),
      // The processor would take an issue without a volume for one, and set it in italics.
      ...(style === 'apa' &&
        !item.volume &&
        item.issue && { issue: `(${item.issue.replace('-', '–')})` }),
    },
    bracket: english,
  };
}

/**
 * The processor writes titles as English ones are written; other languages and pinyin keep their
 * own case. Of a work
 * without a title the editors’ description stands in its place.
 */
function titleOf(
  latin: SourceData,
  english: string | undefined,
  style: EnglishStyle,
  inCase: (title: string) => string,
): string | undefined {
  const { title } = latin;
  if (title === undefined) return english && BRACKET;
  if (isChinese(latin)) return `<span class="nocase">${title}</span>${english ? BRACKET : ''}`;
  if (!latin.language.startsWith('en')) return `<span class="nocase">${title}</span>`;
  return style === 'apa' ? inCase(title) : title;
}

/** Periodicals are printed as they write themselves; APA writes books in sentence case. */
function containerOf(
  { type, 'container-title': container }: SourceData,
  style: EnglishStyle,
  inCase: (title: string) => string,
): { 'container-title'?: string } {
  if (container === undefined) return {};
  if (type === 'chapter') {
    return { 'container-title': style === 'apa' ? inCase(container) : container };
  }
  return { 'container-title': `<span class="nocase">${container}</span>` };
}

const LAWS: readonly SourceType[] = [
  'bill',
  'hearing',
  'legal_case',
  'legislation',
  'regulation',
  'treaty',
];

/**
 * As laws these styles would cite them without their authors, in forms made for the statutes of the
 * United States. Chicago sets reports in italics as it does books, and has no field for the number
 * of a preprint.
 */
function typed(item: CslItem, style: EnglishStyle): { type?: string; publisher?: string } {
  if (LAWS.includes(item.type)) return { type: 'document' };
  if (style !== 'chicago') return {};
  if (item.type === 'report') return { type: 'book' };
  return item.type === 'article' && item.number ? { publisher: item.number } : {};
}

/**
 * Chinese names stand in their own order, but for the first of a list, which is written with a
 * comma as every other is. Initials get their points.
 */
function inOrder(item: CslItem, style: EnglishStyle, source: SourceData): CslItem {
  const head = item.author ? 'author' : 'editor';
  return withNames(item, (name, index, list) => {
    if ('literal' in name) return name;
    const isFirst = list === head && index === 0;
    const given = name.given?.replace(/(?<=^| )\p{Lu}(?= |$)/gu, '$&.');
    const isOwn = style !== 'apa' && !isFirst && isChineseName(source[list]?.[index]);
    return { ...name, ...(given && { given }), ...(isOwn && { 'static-ordering': true }) };
  });
}

function isChineseName(name: Name | undefined): boolean {
  return (
    name !== undefined &&
    !('literal' in name) &&
    !name.latin &&
    /\p{Script=Han}/u.test(name.family ?? name.given ?? '')
  );
}
