import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
    stdio: 'pipe',
  });
const inFolder = (name: string): string => path.join(folder, name);
const NOTE = 'notes/p98-1.md';

beforeAll(() => {
  cpSync('tests/fixtures/content/lamps', folder, { recursive: true });
  const note = readFileSync(inFolder(NOTE), 'utf8');
  writeFileSync(inFolder(NOTE), note.replace(/\[([^\]]*)\]\(source:li-2020\)/u, '$1'));
  rmSync(inFolder('sources/li-2020.yaml'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('drafts wait outside the content until the editor confirms them', () => {
  expect(() => run('check-content')).toThrow();
  expect(run('sources', 'notes')).toContain('li-2020');
  expect(readdirSync(inFolder('sources'))).not.toContain('li-2020.yaml');
  expect(run('sources', 'confirm', 'li-2020')).toBe('li-2020: written, 1 linked\n');
  expect(readFileSync(inFolder(NOTE), 'utf8')).toContain('](source:li-2020)');
  expect(run('check-content')).toContain('agree');
});

test('a library is added once, and what was edited stays', () => {
  const file = 'tests/fixtures/zotero/library.json';
  expect(run('sources', file, '--cited')).toContain('0 new in sources/');
  expect(run('sources', file)).toContain('15 new in sources/, 1 there already');
  const edited = '# edited\ntype: book\nlanguage: zh-CN\ntitle: 乡土中国\n';
  writeFileSync(inFolder('sources/feixiaotong2013.yaml'), edited);
  expect(run('sources', file)).toContain('0 new in sources/, 16 there already');
  expect(readFileSync(inFolder('sources/feixiaotong2013.yaml'), 'utf8')).toBe(edited);
});

test('without notes the sources are the bibliography, and none is unused', () => {
  const report = (): string => {
    try {
      return run('check-content');
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  expect(report()).toContain('a source that no note cites');
  rmSync(inFolder('notes'), { recursive: true });
  expect(report()).not.toContain('a source that no note cites');
});

test('what it is asked wrongly, it answers with its use', () => {
  expect(() => run('sources')).toThrow('npm run sources -- notes');
});
