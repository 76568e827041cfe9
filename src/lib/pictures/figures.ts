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
  isChinese,
  sectionsOf,
  type DotsByRow,
} from './source-pictures.ts';

/** What a dot says and where it leads. */
export interface Pointed {
  readonly title: string;
  readonly address: string;
  readonly hollow: boolean;
}

/** A picture of dots with what one sees in it, in words and in numbers. */
export interface DotFigure {
  readonly name: string;
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
    figure('各部分文献的类型', kindCaption(sources, kinds, columns), kinds, columns),
    figure('各部分文献的语种', languageCaption(sources, columns), languages, columns),
    figure('各部分文献的年份', yearCaption(sources), years, columns),
  ];
}

/**
 * How sections share things: every two sections with a number, and each shared thing with its
 * sections.
 */
export interface SharePictures {
  readonly name: string;
  readonly pairs: {
    readonly caption: string;
    readonly cells: readonly SharedCell[];
    readonly counts: readonly (readonly (number | undefined)[])[];
  };
  readonly ones: Omit<DotFigure, 'name'> & { readonly fullRows: readonly Line[] };
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
      ? `共有最多的是“${label(most.column)}”与“${label(most.row)}”，${String(most.count)} ${unit}。`
      : '';
  const counts = columns.map(({ id: row }) =>
    columns.map(
      ({ id: column }) => cells.find((cell) => cell.row === row && cell.column === column)?.count,
    ),
  );
  return {
    name,
    pairs: {
      caption: `${String(items.length)} ${unit}${name}里，${String(shared.length)} ${unit}见于不止一个部分，${percent(alone.length, items.length)} 只见于一个部分。${pair}斜线上的小字是各部分自己的总数。`,
      cells,
      counts,
    },
    ones: {
      caption: `不止一个部分有的${name}，每点一个部分，点按即到；见于部分多的在前。`,
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
  caption: string,
  { rows, dots }: DotsByRow,
  columns: readonly Line[],
): DotFigure {
  // Chinese before the rest in every cell, so that the two are seen apart.
  const pointed = dots
    .map(({ row, column, item }) => ({ row, column, item: pointTo(item) }))
    .sort((a, b) => Number(a.item.hollow) - Number(b.item.hollow));
  return { name, caption, rows, dots: pointed, counts: countDots(rows, columns, dots) };
}

function pointTo(source: Source): Pointed {
  const year = yearOf(source.data);
  const title = `${shortTitle(source.data)}${year === undefined ? '' : `（${String(year)}）`}`;
  return { title, address: urls.source(source.id), hollow: !isChinese(source.data.language) };
}

function kindCaption(
  sources: readonly Source[],
  { rows, dots }: DotsByRow,
  columns: readonly Line[],
): string {
  const sums = rows.map(({ id, label }) => ({
    label,
    count: sources.filter(({ data }) => data.type === id).length,
  }));
  const top = sums.slice(0, 3).map(({ label, count }) => `${label} ${String(count)} 种`);
  const parts = columns.map(({ id, label }) => ({
    label,
    count: dots.filter(({ column }) => column === id).length,
  }));
  const [most] = [...parts].sort((a, b) => b.count - a.count);
  const none = parts.filter(({ count }) => count === 0).map(({ label }) => `“${label}”`);
  const where = most ? `所据最多的是“${most.label}”，${String(most.count)} 种` : '';
  return `${String(sources.length)} 种文献，${String(rows.length)} 种类型：${top.join('，')}居前。${where}${none.length > 0 ? `；${none.join('、')}没有引用` : ''}。`;
}

function languageCaption(sources: readonly Source[], columns: readonly Line[]): string {
  const foreign = sources.filter(({ data }) => !isChinese(data.language));
  const shares = columns.flatMap(({ id, label }) => {
    const here = sources.filter((source) => sectionsOf(source).includes(id));
    return here.length === 0
      ? []
      : [
          {
            label,
            part: here.filter((source) => foreign.includes(source)).length,
            whole: here.length,
          },
        ];
  });
  const [most] = [...shares].sort((a, b) => b.part / b.whole - a.part / a.whole);
  const where = most
    ? `外文所占最多的是“${most.label}”，${String(most.whole)} 种里 ${String(most.part)} 种。`
    : '';
  return `中文 ${String(sources.length - foreign.length)} 种（译本算中文），外文 ${String(foreign.length)} 种，占 ${percent(foreign.length, sources.length)}。${where}`;
}

function yearCaption(sources: readonly Source[]): string {
  const years = sources.flatMap(({ data }) => yearOf(data) ?? []);
  if (years.length === 0) return '原注没有印出年份。';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const recent = years.filter((year) => year >= last - 1).length;
  return `最早 ${String(first)} 年，最晚 ${String(last)} 年；${percent(recent, sources.length)} 出自最后两年。年份是原注所印的版本的年份。`;
}

function percent(part: number, whole: number): string {
  return `${String(whole === 0 ? 0 : Math.round((100 * part) / whole))}%`;
}
