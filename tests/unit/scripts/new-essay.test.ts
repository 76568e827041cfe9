import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { reloadContent } from '../../../src/integrations/load-content.ts';

const run = promisify(execFile);
const PAPER = 'tests/fixtures/papers/lamps.md';

async function make(...words: string[]): Promise<{ folder: string; said: string }> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'new-')), 'essay');
  const { stdout } = await run(process.execPath, ['scripts/new-essay.ts', folder, ...words]);
  vi.stubEnv('CONTENT_DIR', folder);
  return { folder, said: stdout };
}

afterEach(() => vi.unstubAllEnvs());

it('makes a folder of a paper that agrees at once, with the paper as it was given', async () => {
  const { folder, said } = await make(PAPER);
  expect((await reloadContent()).report).toBeUndefined();
  expect(await readFile(path.join(folder, 'given/lamps.md'))).toEqual(await readFile(PAPER));
  expect(await readdir(folder)).toContain('GUIDE.md');
  expect(said).toContain(`CONTENT_DIR=${folder} npm run dev`);
});

it('makes one that waits for words, and touches none that is there', async () => {
  const { folder } = await make();
  expect((await reloadContent()).report).toBeUndefined();
  const again = run(process.execPath, ['scripts/new-essay.ts', folder]);
  await expect(again).rejects.toThrow('is not empty');
});
