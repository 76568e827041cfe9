import { words as dates } from '#words/dates.ts';
import { words as kinds } from '#words/kinds.ts';
import { words as essay } from '#words/language.ts';
import { words } from '#words/pictures-page.ts';
import { shortTitle, yearOf } from '../citation/gbt7714.ts';
import { sectionNumber } from '../content/block-ids.ts';
import type { Section, Source } from '../corpus/corpus.ts';
import type { Term } from '../corpus/terms.ts';
import { citingSections } from '../sources/basis.ts';
import { urls } from '../urls.ts';
import { columns } from '../text/characters.ts';
import { yearAfter, yearsBetween } from '../text/dates.ts';
import type { Dot, Line } from './dot-layout.ts';
import type { Shareable } from './sharing.ts';

/** Room for the name of what is shared, in half-width characters. */
const LABEL_COLUMNS = 15;

/** The rows of a picture and a dot for every source in every section that cites it. */
export interface DotsByRow {
  readonly rows: readonly Line[];
  readonly dots: readonly Dot<Source>[];
}

/** Room for the head of a column, in half-width characters. */
const HEAD_COLUMNS = 6;

/** The sections as columns, headed by their numbers: 引言, 一, 二. */
export function sectionColumns(sections: readonly Section[]): Line[] {
  return sections.map(({ name, number, title }) => ({
    id: name,
    label:
      words.number.exec(title)?.[1] ?? (columns(title) > HEAD_COLUMNS ? String(number) : title),
  }));
}

/**
 * Names of the sections whose notes or text cite a source, each once, in the order of the essay.
 */
export function sectionsOf(source: Source): string[] {
  return [...citingSections(source)].sort(
    (a, b) => (sectionNumber(a) ?? 0) - (sectionNumber(b) ?? 0),
  );
}

/** Sources by kind, the most frequent kind first. */
export function dotsByKind(sources: readonly Source[]): DotsByRow {
  return dotsBy(
    sources,
    ({ data }) => ({ id: data.type, label: kinds.sources[data.type] }),
    byCount,
  );
}

/** Sources by the language in which they are cited, the most frequent first. */
export function dotsByLanguage(sources: readonly Source[]): DotsByRow {
  return dotsBy(
    sources,
    ({ data }) => ({ id: data.language.slice(0, 2), label: languageName(data.language) }),
    byCount,
  );
}

/** More years in a row without sources are one row. */
const LONGEST_GAP = 40;

/**
 * Sources by the year that their notes print, and those without one behind them. Years without
 * sources have a row too; many of them have one together.
 */
export function dotsByYear(sources: readonly Source[]): DotsByRow {
  const without: Line = { id: 'none', label: words.years.without };
  const yearLine = (year: number): Line => ({ id: String(year), label: dates.label(year) });
  const { dots } = dotsBy(sources, ({ data }) => lineOr(yearOf(data), yearLine, without), byCount);
  const years = sources.flatMap(({ data }) => yearOf(data) ?? []).sort((a, b) => a - b);
  const rows = years.flatMap((year, index) => {
    const gap = yearsBetween(yearAfter(years[index - 1] ?? year), year);
    const before =
      gap.length > LONGEST_GAP ? [{ id: `to ${String(year)}`, label: '⋮' }] : gap.map(yearLine);
    return year === years[index - 1] ? [] : [...before, yearLine(year)];
  });
  return { rows: dots.some((dot) => dot.row === without.id) ? [...rows, without] : rows, dots };
}

/** The sources as things that sections may share. */
export function sourcesToShare(sources: readonly Source[]): Shareable[] {
  return sources.map((source) => ({
    id: source.id,
    name: shortTitle(source.data),
    language: source.data.language,
    address: urls.source(source.id),
    sections: sectionsOf(source),
  }));
}

/** The terms that the text itself names, not only its notes, as things that sections may share. */
export function termsToShare(terms: readonly Term[]): Shareable[] {
  return terms.map(({ id, data, occurrences }) => ({
    id,
    name: essay.isEnglish ? data.en : data.zh,
    address: urls.term(id),
    sections: [
      ...new Set(
        occurrences.flatMap((occurrence) =>
          occurrence.kind === 'block' ? [occurrence.section] : [],
        ),
      ),
    ],
  }));
}

/** Those that are shared, each with a dot in every section where it stands. */
export function dotsOfShared(items: readonly Shareable[]): {
  rows: Line[];
  dots: Dot<Shareable>[];
} {
  const rows = items.map(({ id, name }) => ({ id, label: clipped(name) }));
  return {
    rows,
    dots: items.flatMap((item) => item.sections.map((column) => ({ row: item.id, column, item }))),
  };
}

/** A name cut to what the picture has room for. */
function clipped(name: string): string {
  const characters = [...name];
  let length = characters.length;
  while (columns(characters.slice(0, length).join('')) > LABEL_COLUMNS) length -= 1;
  return length === characters.length ? name : `${characters.slice(0, length).join('').trimEnd()}…`;
}

/** True for the language in which the essay is presented, of any region. */
export function isOwn(language: string): boolean {
  return language.startsWith(essay.isEnglish ? 'en' : 'zh');
}

/** What a language is called where works are listed: 中文, 英文. */
export function languageName(language: string): string {
  if (isOwn(language)) return words.own;
  if (!essay.isEnglish && language.startsWith('en')) return words.english;
  const [code = language] = language.split('-');
  return new Intl.DisplayNames(essay.locale, { type: 'language' }).of(code) ?? language;
}

function lineOr(year: number | undefined, line: (year: number) => Line, without: Line): Line {
  return year === undefined ? without : line(year);
}

function dotsBy(
  sources: readonly Source[],
  rowOf: (source: Source) => Line,
  order: (a: Line[], b: Line[]) => number,
): DotsByRow {
  const groups = Map.groupBy(sources.map(rowOf), (row) => row.id);
  const rows = [...groups.values()].sort(order).flatMap((group) => group.slice(0, 1));
  const dots = sources.flatMap((source) =>
    sectionsOf(source).map((column) => ({ row: rowOf(source).id, column, item: source })),
  );
  return { rows, dots };
}

function byCount(a: readonly Line[], b: readonly Line[]): number {
  return b.length - a.length;
}
