import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/integrations/settings.ts';

/** Tests that know the words of one essay, and the SHA-256 of its text. */
const FOLDER = 'tests/essay';

/** Whether the content folder holds the essay that the tests in `tests/essay` are about. */
export function isTestedEssay(folder = contentFolder()): boolean {
  const source = readFileSync(path.join(folder, 'source.txt'));
  const sha256 = createHash('sha256').update(source).digest('hex');
  return sha256 === readFileSync(path.join(FOLDER, 'source.sha256'), 'utf8').trim();
}

/** What `npm test` says of tests that it has not run, if there are any. */
export function notRun(folder = contentFolder()): string | undefined {
  if (isTestedEssay(folder)) return undefined;
  const { length } = globSync('**/*.{test,spec}.ts', { cwd: FOLDER });
  return `${FOLDER}    NOT RUN: ${String(length)} files of tests are about another essay than the one in the content folder`;
}
