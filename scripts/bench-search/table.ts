/** The measures as Markdown. */
import type { Visit } from './measure.ts';
import type { Score } from './score.ts';
import { mean, median, percentile } from '../lib/statistics.ts';

/** All that was measured of one engine at one size. */
export interface Measured {
  readonly engine: string;
  readonly pages: number;
  readonly score: Score;
  readonly byKind: ReadonlyMap<string, Score>;
  readonly visits: readonly Visit[];
  /** Milliseconds, over all queries, on a processor that is not slowed. */
  readonly blockAtFullSpeed: number;
  readonly indexSeconds: number;
  readonly indexBytes: number;
}

type Column = readonly [title: string, cell: (row: Measured) => string];

const FOUND: readonly Column[] = [
  ['pages', ({ pages }) => pages.toLocaleString('en')],
  ['engine', ({ engine }) => engine],
  ['queries', ({ score }) => score.queries.toLocaleString('en')],
  ['recall', ({ score }) => share(score.recall)],
  ['precision', ({ score }) => share(score.precision)],
  ['exactly right', ({ score }) => share(score.exact)],
  ['absent: empty', ({ score }) => share(score.absentEmpty)],
];

const COST: readonly Column[] = [
  ['pages', ({ pages }) => pages.toLocaleString('en')],
  ['engine', ({ engine }) => engine],
  [
    'first result, s',
    ({ visits }) =>
      spread(
        visits.map(({ cold }) => cold.first.ms / 1000),
        2,
      ),
  ],
  [
    'first result, kB',
    ({ visits }) =>
      spread(
        visits.map(({ cold }) => cold.first.bytes / 1000),
        1,
      ),
  ],
  [
    'final, s',
    ({ visits }) =>
      spread(
        visits.map(({ cold }) => cold.final.ms / 1000),
        2,
      ),
  ],
  [
    'final, kB',
    ({ visits }) =>
      spread(
        visits.map(({ cold }) => cold.final.bytes / 1000),
        1,
      ),
  ],
  [
    'next query: first, ms',
    (row) =>
      spread(
        further(row, ({ first }) => first.ms),
        0,
      ),
  ],
  [
    'final, ms',
    (row) =>
      spread(
        further(row, ({ final }) => final.ms),
        0,
      ),
  ],
  ['kB each', (row) => mean(further(row, ({ final }) => final.bytes / 1000)).toFixed(1)],
  [
    'longest block, ms',
    ({ visits }) => Math.max(...visits.map(({ longestBlock }) => longestBlock)).toFixed(0),
  ],
  ['at full speed', ({ blockAtFullSpeed }) => blockAtFullSpeed.toFixed(0)],
  ['index, s', ({ indexSeconds }) => indexSeconds.toFixed(1)],
  ['index, MB', ({ indexBytes }) => (indexBytes / 1e6).toFixed(2)],
];

/** How right the answers are. */
export function foundTable(rows: readonly Measured[]): string {
  return table(FOUND, rows);
}

/** What they cost: median (95th percentile). */
export function costTable(rows: readonly Measured[]): string {
  return table(COST, rows);
}

/** Queries answered exactly, by kind and engine, of rows of one size. */
export function kindTable(rows: readonly Measured[]): string {
  const kinds = [...(rows[0]?.byKind ?? [])];
  return lines([
    ['queries', 'number', ...rows.map(({ engine }) => engine)],
    ...kinds.map(([kind, { queries }]) => [
      kind,
      String(queries),
      ...rows.map(({ byKind }) => share(byKind.get(kind)?.exact ?? Number.NaN)),
    ]),
  ]);
}

function table(columns: readonly Column[], rows: readonly Measured[]): string {
  return lines([
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]);
}

function lines([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function further({ visits }: Measured, of: (timing: Visit['further'][number]) => number): number[] {
  return visits.flatMap((visit) => visit.further.map(of));
}

function spread(values: readonly number[], digits: number): string {
  return `${median(values).toFixed(digits)} (${percentile(values, 0.95).toFixed(digits)})`;
}

/** Never rounded up to the whole: 99.99 % is not all. */
function share(value: number): string {
  return value === 1 ? '100 %' : `${(Math.floor(value * 10_000) / 100).toFixed(2)} %`;
}
