import type { BuildCost } from './build.ts';
import type { Growth } from './growth.ts';
import type { Load } from './measure.ts';

/** A site and every load of its page. */
export interface Measured {
  readonly name: string;
  readonly loads: readonly Load[];
}

type Figure = keyof Load;

const ROWS: readonly (readonly [label: string, figure: Figure, digits: number])[] = [
  ['bytes at load', 'total', 0],
  ['– HTML', 'html', 0],
  ['– CSS', 'css', 0],
  ['– JavaScript', 'script', 0],
  ['– other', 'other', 0],
  ['bytes once a note has been opened', 'opened', 0],
  ['requests', 'requests', 0],
  ['FCP (ms)', 'fcp', 0],
  ['LCP (ms)', 'lcp', 0],
  ['TBT (ms)', 'tbt', 0],
  ['CLS', 'cls', 3],
  ['DOM nodes', 'nodes', 0],
  ['click on a marker → note in view (ms)', 'click', 0],
  ['pointer on a marker → note, without the delay (ms)', 'hover', 0],
];

/** Bytes by which a page may differ because numbers on it are longer. */
const DIGITS = 8;

/** One column for each site, the ratio to ours behind each figure. */
export function loadTable(measured: readonly Measured[], words: number): string {
  const [ours] = measured;
  const rows = ROWS.map(([label, figure, digits]) => [
    label,
    ...measured.map((site) => {
      const [value, own] = [middle(site, figure), ours && middle(ours, figure)];
      if (value === undefined) return '–';
      const ratio = site === ours || !own || value === 0 ? '' : ` (${(value / own).toFixed(1)}×)`;
      return `${thousands(value, digits)}${ratio}`;
    }),
  ]);
  const beyond = [
    'bytes beyond its own words',
    ...measured.map((site) => thousands((middle(site, 'total') ?? 0) - words, 0)),
  ];
  return table(['', ...measured.map(({ name }) => name)], [...rows, beyond]);
}

export function buildTable(
  builds: ReadonlyMap<string, { cold: BuildCost; warm: BuildCost }>,
): string {
  const rows = [...builds].map(([name, { cold, warm }]) => [
    name,
    cold.seconds.toFixed(1),
    warm.seconds.toFixed(1),
    thousands(cold.megabytes, 0),
  ]);
  return table(['', 'cold (s)', 'warm (s)', 'memory (MB)'], rows);
}

export function growthTable(growth: readonly Growth[]): string {
  const rows = growth.map(({ copies, pages, seconds, megabytes, dist, readingPage }) => [
    thousands(copies, 0),
    thousands(pages, 0),
    seconds.toFixed(1),
    ((1000 * seconds) / pages).toFixed(1),
    thousands(megabytes, 0),
    thousands(dist / 1e6, 1),
    thousands(dist / pages, 0),
    thousands(readingPage, 0),
  ]);
  return table(
    [
      'copies',
      'pages',
      'build (s)',
      'per page (ms)',
      'memory (MB)',
      'dist (MB)',
      'per page (bytes)',
      'the same reading page (bytes)',
    ],
    rows,
  );
}

/** What the figures must satisfy, each with what was measured. */
export function verdicts(
  measured: readonly Measured[],
  words: number,
  growth: readonly Growth[],
): string {
  const of = (name: string, figure: Figure): number => {
    const site = measured.find((entry) => entry.name === name);
    return (site && middle(site, figure)) ?? Number.NaN;
  };
  const ours = (figure: Figure): number => of('this edition', figure);
  // A figure of 0 is one that the browser did not report.
  const better = (figure: Figure): number =>
    Math.min(...[of('Starlight', figure), of('VitePress', figure)].filter((value) => value > 0));
  const beyond = (name: string): number => of(name, 'total') - words;
  const line = (claim: string, value: number, limit: number): string =>
    `- ${value <= limit ? 'holds' : '**fails**'}: ${claim} (${thousands(value, 2)}, at most ${thousands(limit, 2)})`;
  const [ten, most] = [growth.find(({ copies }) => copies === 10), growth.at(-1)];
  const lines = [
    line(
      'bytes beyond the words are at most a third of Starlight’s',
      beyond('this edition'),
      beyond('Starlight') / 3,
    ),
    line('FCP no later than the better of the two', ours('fcp'), better('fcp')),
    line('LCP no later than the better of the two', ours('lcp'), better('lcp')),
    line('LCP within 1.1 × of the plain page', ours('lcp'), 1.1 * of('plain HTML', 'lcp')),
    line(
      'LCP within 1.1 × of the plain page with a style sheet',
      ours('lcp'),
      1.1 * of('plain, styled', 'lcp'),
    ),
    line('no blocking time', ours('tbt'), 0),
    line('no layout shift', ours('cls'), 0),
    line('the note in 50 ms after the delay', ours('hover'), 50),
  ];
  if (ten && most && most.copies > ten.copies)
    lines.push(
      line(
        `build time per page of ${thousands(most.copies, 0)} copies within 1.3 × of 10`,
        most.seconds / most.pages,
        (1.3 * ten.seconds) / ten.pages,
      ),
      line('size per page within 1.3 ×', most.dist / most.pages, (1.3 * ten.dist) / ten.pages),
      line('memory below 4 GB', most.megabytes, 4096),
      // The last page of a longer essay has more digits.
      line(
        'the reading page has not grown but for digits',
        most.readingPage,
        ten.readingPage + DIGITS,
      ),
    );
  return lines.join('\n');
}

function middle({ loads }: Measured, figure: Figure): number | undefined {
  const values = loads.flatMap((load) => load[figure] ?? []).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function thousands(value: number, digits: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
