import { expect, it } from 'vitest';
import { notRun } from '../../../scripts/lib/essay-tests.ts';

it('counts the tests that are about another essay, and only then', () => {
  expect(notRun('tests/fixtures/content/whole')).toMatch(
    /^tests\/essay +NOT RUN: [1-9]\d+ files of tests/u,
  );
});
