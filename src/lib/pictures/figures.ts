import { shortTitle, yearOf } from '../citation/gbt7714.ts';
import { yearInWords, yearLabel } from '../text/dates.ts';
import type { Source } from '../corpus/corpus.ts';
import { urls } from '../urls.ts';
import { countDots, type Dot, type Line } from './dot-layout.ts';
import { sharedCells, sharedOnes, type Shareable, type SharedCell } from './sharing.ts';
import {
  dotsByKind,
  dotsByLanguage,
  dotsByYear,
  dotsOfShared,
  isChinese,
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
export interface DotFigure {
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
    figure('各部分文献的类型', kindWords(sources, kinds, columns), kinds, columns),
    figure('各部分文献的年份', yearWords(sources), years, columns),
    figure('各部分文献的语种', languageWords(sources, columns), languages, columns),
  ];
}

/**
 * How sections share things: every two sections with a number, and each shared thing with its
 * sections.
 */
export interface SharePictures {
  readonly name: string;
  readonly finding: string;
  readonly pairs: {
    readonly caption: string;
    readonly cells: readonly SharedCell[];
    readonly counts: readonly (readonly (number | undefined)[])[];
  };
  readonly ones: Omit<DotFigure, 'name' | 'finding'> & { readonly fullRows: readonly Line[] };
}

/** @param unit the Chinese measure word: 种, 个 */
export function sharePictures(
  name: string,
  unit: string,
  items: readonly Shareable[],
  columns: readonly Line[],
): SharePictures {
  const cells = sharedCells(
    items,
    columns.map(({ id }) => id),
  );
  const shared = sharedOnes(items);
  const alone = items.filter((item) => item.sections.length === 1);
  const { rows, dots } = dotsOfShared(shared);
  const most = cells
    .filter(({ row, column }) => row !== column)
    .sort((a, b) => b.count - a.count)[0];
  const label = (id: string): string => columns.find((column) => column.id === id)?.label ?? id;
  const pair =
    most && most.count > 0
      ? `共有最多的是${partName(label(most.column))}与${partName(label(most.row))}，${String(most.count)} ${unit}。`
      : '';
  const counts = columns.map(({ id: row }) =>
    columns.map(
      ({ id: column }) => cells.find((cell) => cell.row === row && cell.column === column)?.count,
    ),
  );
  return {
    name,
    finding: `${percent(alone.length, items.length)} 的${name}只见于一个部分，${String(shared.length)} ${unit}见于两个以上部分`,
    pairs: {
      caption: `${pair}对角线上的数字是各部分的总数。`,
      cells,
      counts,
    },
    ones: {
      caption: `两个以上部分共有的${name}，每点一个部分，点按即到；见于部分多的在前。`,
      rows,
      fullRows: shared.map(({ id, name: full }) => ({ id, label: full })),
      dots: dots.map(({ row, column, item }) => ({
        row,
        column,
        item: {
          title: `${item.name} · ${label(column)}`,
          address: item.address,
          hollow: item.language !== undefined && !isChinese(item.language),
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
  // Chinese before the rest in every cell, so that the two are seen apart.
  const pointed = dots
    .map(({ row, column, item }) => ({ row, column, item: pointTo(item) }))
    .sort((a, b) => Number(a.item.hollow) - Number(b.item.hollow));
  return { name, ...words, rows, dots: pointed, counts: countDots(rows, columns, dots) };
}

function pointTo(source: Source): Pointed {
  const year = yearOf(source.data);
  const title = `${shortTitle(source.data)}${year === undefined ? '' : `（${yearLabel(year)}）`}`;
  return { title, address: urls.source(source.id), hollow: !isChinese(source.data.language) };
}

function kindWords(
  sources: readonly Source[],
  { rows, dots }: DotsByRow,
  columns: readonly Line[],
): Pick<DotFigure, 'finding' | 'caption'> {
  const top = rows.slice(0, 3).map(({ id, label }) => {
    const count = sources.filter(({ data }) => data.type === id).length;
    return `${label}（${String(count)} 种）`;
  });
  const parts = columns.map(({ id, label }) => ({
    name: partName(label),
    count: dots.filter(({ column }) => column === id).length,
  }));
  const [most] = [...parts].sort((a, b) => b.count - a.count);
  const none = parts.filter(({ count }) => count === 0).map(({ name }) => name);
  const without = none.length > 0 ? `，${none.join('、')}无征引` : '';
  return {
    finding: most ? `${most.name}征引最多（${String(most.count)} 种）${without}` : '',
    caption: `${String(sources.length)} 种文献分属 ${String(rows.length)} 类，以${top.join('、')}为多。`,
  };
}

function languageWords(
  sources: readonly Source[],
  columns: readonly Line[],
): Pick<DotFigure, 'finding' | 'caption'> {
  const foreign = sources.filter(({ data }) => !isChinese(data.language));
  const name = foreignName(sources);
  const shares = columns.flatMap(({ id, label }) => {
    const here = sources.filter((source) => sectionsOf(source).includes(id));
    const part = here.filter((source) => foreign.includes(source)).length;
    return part === 0 ? [] : [{ name: partName(label), part, whole: here.length }];
  });
  const [most] = [...shares].sort((a, b) => b.part / b.whole - a.part / a.whole);
  const where = most
    ? `，${most.name}比例最高（${String(most.whole)} 种中 ${String(most.part)} 种）`
    : '';
  return {
    finding: `${name}文献占 ${percent(foreign.length, sources.length)}${where}`,
    caption: `中文 ${String(sources.length - foreign.length)} 种，译本计入中文；${name} ${String(foreign.length)} 种。`,
  };
}

function yearWords(sources: readonly Source[]): Pick<DotFigure, 'finding' | 'caption'> {
  const years = sources.flatMap(({ data }) => yearOf(data) ?? []);
  if (years.length === 0) return { finding: '年份', caption: '原注未印年份。' };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const recent = years.filter((year) => year >= last - 1).length;
  return {
    finding: `${percent(recent, sources.length)} 的文献出自最后两年`,
    caption: `最早 ${yearInWords(first)}，最晚 ${yearInWords(last)}；年份以原注所印的版本为准。`,
  };
}

/** What the works that are not Chinese are called: by their language when all have the same. */
export function foreignName(sources: readonly Source[]): string {
  const names = new Set(
    sources
      .map(({ data }) => data.language)
      .filter((language) => !isChinese(language))
      .map(languageName),
  );
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : '外文';
}

/** A section in a sentence: 第三部分, 引言. */
function partName(label: string): string {
  return /^[一二三四五六七八九十]+$/u.test(label) ? `第${label}部分` : label;
}

function percent(part: number, whole: number): string {
  return `${String(whole === 0 ? 0 : Math.round((100 * part) / whole))}%`;
}
