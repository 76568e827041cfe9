import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reloadContent } from '../../../src/integrations/load-content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/sources.ts', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
const problems = async (): Promise<string> => (await reloadContent()).report ?? 'none';
const inFolder = (name: string): string => path.join(folder, name);
const NOTE = 'notes/p98-1.md';

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', folder);
  cpSync('tests/fixtures/content/lamps', folder, { recursive: true });
  const note = readFileSync(inFolder(NOTE), 'utf8');
  writeFileSync(inFolder(NOTE), note.replace(/\[([^\]]*)\]\(source:li-2020\)/u, '$1'));
  rmSync(inFolder('sources/li-2020.yaml'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('drafts wait outside the content until the editor confirms them', async () => {
  expect(await problems()).toContain('li-2020');
  expect(run('notes')).toContain('li-2020');
  expect(readdirSync(inFolder('sources'))).not.toContain('li-2020.yaml');
  expect(run('confirm', 'li-2020')).toBe('li-2020: written, 1 linked\n');
  expect(readFileSync(inFolder(NOTE), 'utf8')).toContain('](source:li-2020)');
  expect(await problems()).toBe('none');
});

test('a library is added once, and what was edited stays', () => {
  const file = 'tests/fixtures/zotero/library.json';
  expect(run(file, '--cited')).toContain('0 new in sources/');
  expect(run(file)).toContain('15 new in sources/, 1 there already');
  const edited = '# edited\ntype: book\nlanguage: zh-CN\ntitle: 乡土中国\n';
  writeFileSync(inFolder('sources/feixiaotong2013.yaml'), edited);
  expect(run(file)).toContain('0 new in sources/, 16 there already');
  expect(readFileSync(inFolder('sources/feixiaotong2013.yaml'), 'utf8')).toBe(edited);
});

test('without notes the sources are the bibliography, and none is unused', async () => {
  expect(await problems()).toContain('a source that no note cites');
  rmSync(inFolder('notes'), { recursive: true });
  expect(await problems()).not.toContain('a source that no note cites');
});

test('what it is asked wrongly, it answers with its use', () => {
  expect(() => run()).toThrow('npm run sources -- notes');
});
