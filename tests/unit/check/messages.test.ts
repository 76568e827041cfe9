import { describe, expect, it } from 'vitest';
import { formatIssues, ISSUE_CODES, type IssueCode } from '../../../src/lib/check/issue.ts';
import { check, readFolder } from '../../helpers/content-fixture.ts';
import { apparatusCases } from './cases/apparatus.ts';
import { essayCases } from './cases/essay.ts';
import { termCases } from './cases/terms.ts';

const WHOLE = 'tests/fixtures/content/whole';
const cases = [...essayCases, ...apparatusCases, ...termCases];

/** Mistakes that do not hide each other. */
const TOGETHER: readonly IssueCode[] = [
  'file-unknown',
  'file-encoding',
  'note-address',
  'note-twice',
  'quote-none',
  'section-number',
  'source-unused',
  'source-name',
  'term-name',
  'timeline-order',
];

describe('the messages of the corpus check', () => {
  it.each(cases)(
    'say for %s where, what, what was found, and how to fix it',
    (_, change, where, got, fix) => {
      const folder = readFolder(WHOLE);
      change(folder);
      expect(formatIssues(check(folder), 'content')).toContain(
        `\n${where}\n    got:  ${got}\n    fix:  ${fix}`,
      );
    },
  );

  it('are all pinned', () => {
    expect(cases.map(([code]) => code).sort()).toEqual([...ISSUE_CODES].sort());
  });

  it('stand in one report, ordered by file and line', () => {
    const folder = readFolder(WHOLE);
    const broken = cases.filter(([code]) => TOGETHER.includes(code));
    for (const [, change] of broken) change(folder);
    const report = formatIssues(check(folder), 'content');
    for (const [, , where] of broken) expect(report).toContain(where);
    const places = [...report.matchAll(/^content\/(.+?):(\d+): /gmu)].map(([, file, line]) => ({
      file,
      line: Number(line),
    }));
    expect(places.length).toBeGreaterThanOrEqual(TOGETHER.length);
    for (const [index, place] of places.entries()) {
      const before = places[index - 1];
      if (before?.file === place.file) expect(place.line).toBeGreaterThanOrEqual(before?.line ?? 0);
      else expect(places.slice(0, index).map(({ file }) => file)).not.toContain(place.file);
    }
  });
});
