import { expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/check/content.ts';
import { formatIssues } from '../../../src/lib/check/issue.ts';
import { check, filesOf, readFolder } from '../../helpers/content-fixture.ts';
import { expected } from '../../helpers/expected.ts';
import { lampCases } from './cases/lamps.ts';

const FOLDER = 'tests/fixtures/content/lamps';

it.each(lampCases)('reports %s, to the letter', (name, change) => {
  const folder = readFolder(FOLDER);
  change(folder);
  const report = `${formatIssues(check(folder), 'content')}\n`;
  expect(report).toBe(expected(`check/${name.replace(/\W+/gu, '-')}.txt`, report));
});

it('reads files in any order', () => {
  const files = filesOf(readFolder(FOLDER)).reverse();
  const sha256 = /sha256: (\w+)/u.exec(
    files.find(({ path }) => path === 'essay.yaml')?.text ?? '',
  )?.[1];
  expect(checkContent(files, sha256 ?? '')).toEqual([]);
});
