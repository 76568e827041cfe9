import { words as dates } from '#words/dates.ts';
import { words } from '#words/pictures-page.ts';
import { shortTitle, yearOf } from '../citation/gbt7714.ts';
import type { Source } from '../corpus/corpus.ts';
import { urls } from '../urls.ts';
import { countDots, type Dot, type Line } from './dot-layout.ts';
import { sharedCells, sharedOnes, type Shareable, type SharedCell } from './sharing.ts';
import {
  dotsByKind,
  dotsByLanguage,
  dotsByYear,
  dotsOfShared,
  isOwn,
  languageName,
  sectionsOf,
  type DotsByRow,
} from './source-pictures.ts';

/** What a dot says and where it leads. */
export interface Pointed {
  readonly title: string;
  readonly address: string;
  readonly hollow: boolean;
}

/** A picture of dots with what it says, in words and in numbers. */
interface DotFigure {
  readonly name: string;
  /** What one sees in it, in one sentence: the heading above the picture. */
  readonly finding: string;
  readonly caption: string;
  readonly rows: readonly Line[];
  readonly dots: readonly Dot<Pointed>[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * Which part rests on which kinds, languages and years of sources: three pictures over the same
 * columns.
 */
export function sourceFigures(sources: readonly Source[], columns: readonly Line[]): DotFigure[] {
  const [kinds, languages, years] = [
    dotsByKind(sources),
    dotsByLanguage(sources),
    dotsByYear(sources),
  ];
  return [
    figure(words.kinds.name, kindWords(sources, kinds, columns), kinds, columns),
    figure(words.years.name, yearWords(sources), years, columns),
    figure(words.languages.name, languageWords(sources, columns), languages, columns),
  ];
}

/**
 * How sections share things: every two sections with a number, and each shared thing with its
 * sections.
 */
interface SharePictures {
  readonly finding: string;
  readonly pairs: {
    readonly name: string;
    readonly caption: string;
    readonly cells: readonly SharedCell[];
    readonly counts: readonly (readonly (number | undefined)[])[];
  };
  readonly ones: Omit<DotFigure, 'finding'> & { readonly fullRows: readonly Line[] };
}

/** What sections share, or nothing where no two of them share anything. */
export function sharePictures(
  kind: 'sources' | 'terms',
  items: readonly Shareable[],
  columns: readonly Line[],
): SharePictures | undefined {
  const says = words.shared[kind];
  const cells = sharedCells(
    items,
    columns.map(({ id }) => id),
  );
  const shared = sharedOnes(items);
  if (shared.length === 0) return undefined;
  const alone = items.filter((item) => item.sections.length === 1);
  const { rows, dots } = dotsOfShared(shared);
  const most = cells
    .filter(({ row, column }) => row !== column)
    .sort((a, b) => b.count - a.count)[0];
  const label = (id: string): string => columns.find((column) => column.id === id)?.label ?? id;
  const pair =
    most && most.count > 0
      ? says.most(words.part(label(most.column)), words.part(label(most.row)), most.count)
      : '';
  const counts = columns.map(({ id: row }) =>
    columns.map(
      ({ id: column }) => cells.find((cell) => cell.row === row && cell.column === column)?.count,
    ),
  );
  return {
    finding: says.finding(
      alone.length > 0 ? percent(alone.length, items.length) : '',
      shared.length,
    ),
    pairs: {
      name: says.ofTwo,
      caption: pair + says.diagonal,
      cells,
      counts,
    },
    ones: {
      name: says.ofMore,
      caption: says.each,
      rows,
      fullRows: shared.map(({ id, name: full }) => ({ id, label: full })),
      dots: dots.map(({ row, column, item }) => ({
        row,
        column,
        item: {
          title: `${item.name} · ${label(column)}`,
          address: item.address,
          hollow: item.language !== undefined && !isOwn(item.language),
        },
      })),
      counts: countDots(rows, columns, dots),
    },
  };
}

function figure(
  name: string,
  words: Pick<DotFigure, 'finding' | 'caption'>,
  { rows, dots }: DotsByRow,
  columns: readonly Line[],
): DotFigure {
  // Those in the essay's language before the rest in every cell, so that the two are seen apart.
  const pointed = dots
    .map(({ row, column, item }) => ({ row, column, item: pointTo(item) }))
    .sort((a, b) => Number(a.item.hollow) - Number(b.item.hollow));
  return { name, ...words, rows, dots: pointed, counts: countDots(rows, columns, dots) };
}

function pointTo(source: Source): Pointed {
  const year = yearOf(source.data);
  const title = words.pointed(shortTitle(source.data), year === undefined ? '' : dates.label(year));
  return { title, address: urls.source(source.id), hollow: !isOwn(source.data.language) };
}

function kindWords(
  sources: readonly Source[],
  { rows, dots }: DotsByRow,
  columns: readonly Line[],
): Pick<DotFigure, 'finding' | 'caption'> {
  const top = rows.slice(0, 3).map(({ id, label }) => {
    const count = sources.filter(({ data }) => data.type === id).length;
    return { name: label, count };
  });
  const parts = columns.map(({ id, label }) => ({
    name: words.part(label),
    count: dots.filter(({ column }) => column === id).length,
  }));
  const [most] = [...parts].sort((a, b) => b.count - a.count);
  const none = parts.filter(({ count }) => count === 0).map(({ name }) => name);
  return {
    finding: most ? words.kinds.finding(most, none) : words.kinds.name,
    caption: words.kinds.caption(sources.length, rows.length, top),
  };
}

function languageWords(
  sources: readonly Source[],
  columns: readonly Line[],
): Pick<DotFigure, 'finding' | 'caption'> {
  const foreign = sources.filter(({ data }) => !isOwn(data.language));
  const name = foreignName(sources);
  const shares = columns.flatMap(({ id, label }) => {
    const here = sources.filter((source) => sectionsOf(source).includes(id));
    const part = here.filter((source) => foreign.includes(source)).length;
    return part === 0 ? [] : [{ name: words.part(label), count: part, whole: here.length }];
  });
  if (foreign.length === 0) return { finding: words.languages.allOwn, caption: '' };
  const [most] = [...shares].sort((a, b) => b.count / b.whole - a.count / a.whole);
  return {
    finding: words.languages.finding(name, percent(foreign.length, sources.length), most),
    caption: words.languages.caption(sources.length - foreign.length, name, foreign.length),
  };
}

function yearWords(sources: readonly Source[]): Pick<DotFigure, 'finding' | 'caption'> {
  const years = sources.flatMap(({ data }) => yearOf(data) ?? []);
  if (years.length === 0) {
    const [finding, caption] = words.years.none;
    return { finding, caption };
  }
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const recent = years.filter((year) => year >= last - 1).length;
  return {
    finding: words.years.finding(percent(recent, sources.length)),
    caption: words.years.caption(dates.year(first), dates.year(last)),
  };
}

/** What works in other languages are called: by their language when all have the same. */
export function foreignName(sources: readonly Source[]): string {
  const names = new Set(
    sources
      .map(({ data }) => data.language)
      .filter((language) => !isOwn(language))
      .map(languageName),
  );
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : words.foreign;
}

function percent(part: number, whole: number): string {
  return `${String(whole === 0 ? 0 : Math.round((100 * part) / whole))}%`;
}
