import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../src/integrations/content-folder.ts';
import { checkContent } from '../../../src/lib/check/content.ts';
import { formatIssues, ISSUE_CODES, type Issue } from '../../../src/lib/check/issue.ts';
import { check, filesOf, readFolder } from '../../helpers/content-fixture.ts';
import { expected } from '../../helpers/expected.ts';
import { apparatusCases } from './cases/apparatus.ts';
import { blockCases } from './cases/blocks.ts';
import { edit, type Case } from './cases/case.ts';
import { essayCases } from './cases/essay.ts';
import { fieldCases } from './cases/fields.ts';
import { linkCases } from './cases/links.ts';
import { markCases } from './cases/marks.ts';
import { SLIPS } from './cases/slips.ts';
import { unusualCases } from './cases/unusual.ts';
import { wordCases } from './cases/words.ts';

const slipCases = SLIPS.map(([name, change, issues]): Case => [name, change, issues]);

/** The table: for each sound folder, the changes to it and what must come of them. */
const TABLE: readonly (readonly [folder: string, cases: readonly Case[]])[] = [
  [
    'tests/fixtures/content/whole',
    [...essayCases, ...apparatusCases, ...unusualCases, ...slipCases],
  ],
  ['tests/fixtures/content/lamps', [...fieldCases, ...wordCases, ...linkCases, ...markCases]],
  ['tests/fixtures/content/flow', blockCases],
];

function issuesOf(folder: string, [, change]: Case): Issue[] {
  const files = readFolder(folder);
  change(files);
  return check(files);
}

/**
 * Each place once: how often the YAML parser complains of one bracket depends on the stack that is
 * left.
 */
function places(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ code, file, line }) => `${code} ${file}:${String(line)}`))];
}

/** “schema a.yaml:1,2” as “schema a.yaml:1” and “schema a.yaml:2”. */
function eachLine(expectation: string): string[] {
  const [place = '', numbers = ''] = expectation.split(/:(?=[\d,]+$)/u);
  return numbers.split(',').map((number) => `${place}:${number}`);
}

describe.each(TABLE)('the corpus check on %s', (folder, cases) => {
  it('finds nothing wrong as it is, in whatever order its files are read', () => {
    expect(check(readFolder(folder))).toEqual([]);
    const files = filesOf(readFolder(folder)).reverse();
    const source = files.find(({ path }) => path === 'source.txt')?.text ?? '';
    const sha256 = createHash('sha256').update(source).digest('hex');
    expect(checkContent(files, sha256)).toEqual([]);
  });

  it.each(cases)('finds %s, and nothing else', (name, change, issues) => {
    const found = places(issuesOf(folder, [name, change, issues]));
    expect(found.sort()).toEqual(issues.flatMap(eachLine).sort());
  });
});

describe('the corpus check', () => {
  it('finds nothing wrong with the essay of this edition', async () => {
    // A folder that `npm run new` made holds the paper and a guide beside the content.
    const files = await readContentFolder('content');
    expect(check(new Map(files.map(({ path, text }) => [path, text])))).toEqual([]);
  });

  it('says of every kind of mistake where, what, what was found, and how to fix it', () => {
    const rows = TABLE.flatMap(([folder, cases]) => cases.map((row) => ({ folder, row })));
    const found = ISSUE_CODES.flatMap((code) => {
      const first = rows.find(({ row: [, , issues] }) =>
        issues.some((it) => it.startsWith(`${code} `)),
      );
      return first
        ? issuesOf(first.folder, first.row)
            .filter((it) => it.code === code)
            .slice(0, 1)
        : [];
    });
    // What cannot be read is of a disk: bytes.test.ts.
    expect(found.map(({ code }) => code)).toEqual(
      ISSUE_CODES.filter((code) => code !== 'file-unread'),
    );
    const report = `${formatIssues(found, 'content')}\n`;
    expect(report).toBe(expected('check-report.txt', report));
  });

  it.each(SLIPS)('names the cause of %s', (name, change, issues, says) => {
    const found = issuesOf('tests/fixtures/content/whole', [name, change, issues]);
    expect(formatIssues(found, 'content')).toContain(says);
  });

  it('tells all mistakes of a folder in one report, causes first, by file and line', () => {
    const files = readFolder('tests/fixtures/content/lamps');
    edit('notes/p98-1.md', 'kind: citation', 'kind: other')(files);
    edit('sources/li-2020.yaml', 'title: 灯火研究', 'title: [灯火研究')(files);
    edit('essay.yaml', '分三部分', '分两部分')(files);
    edit('sections/2-future.mdx', '照着', '照见')(files);
    edit('terms/ies.yaml', 'enFrom: essay', 'enFrom: editors')(files);
    edit('remarks/patent.yaml', 'note: p99-1', 'note: p99-3')(files);
    edit('timeline.yaml', 'date: [2019, 3, 9]\n  label', 'date: [2019, 4]\n  label')(files);
    const lines = formatIssues(check(files), 'content').matchAll(/^content\/(.+?):(\d+): /gmu);
    const found = [...lines].map(([, file = '', line = '']) => `${file}:${line.padStart(4, '0')}`);
    expect(found.length).toBeGreaterThan(5);
    // The YAML that cannot be read; the rest may come from it.
    expect(found.shift()).toBe('sources/li-2020.yaml:0004');
    expect(found).toEqual([...found].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    [
      edit('sections/2-future.mdx', '照着', '照见'),
      'after “20年的灯照”: “见2020年的人。[1]”, but source.txt:23 has “着2020年的人。[1][1]灯”',
    ],
    [
      edit('sections/0-introduction.mdx', '，不谈油灯。', ''),
      '“灯” is the end, but source.txt:7 goes on with “，不谈油灯。”',
    ],
    [
      edit('notes/p102-1.md', '核对。', '核对。又及。'),
      'after “20年核对。”: “又及。”, but source.txt:24 has “(the end)”',
    ],
    [
      edit('notes/p102-1.md', '以上 2020 年核对。', ''),
      '10 characters from source.txt:24 on stand nowhere: “以上2020年核对。…”',
    ],
  ])('shows the words of the text and those of source.txt where they part (%#)', (change, got) => {
    const files = readFolder('tests/fixtures/content/lamps');
    change(files);
    expect(check(files).map((issue) => issue.got)).toContain(got);
  });
});
