import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/integrations/load-content.ts';

const NOTE = 'notes/p10-1.md';
const BOOK = 'sources/wang-2011.yaml';
const folders: string[] = [];

/** A copy of the whole folder on disk, in which one file is made anew from its bytes. */
function withFile(file: string, change: (bytes: Buffer) => Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  cpSync('tests/fixtures/content/whole', folder, { recursive: true });
  writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file))));
  return folder;
}

const contentReport = async (folder: string): Promise<string | undefined> =>
  (await loadContent(folder)).report;

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

describe('the report on a folder of files', () => {
  it('is none when all is well', async () => {
    expect(await contentReport('tests/fixtures/content/whole')).toBeUndefined();
  });

  it.each([
    [
      'a character cut in two',
      (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf('。') + 2),
      `${NOTE}:7`,
      'U+FFFD',
    ],
    [
      'UTF-16',
      (bytes: Buffer) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le'),
      `${NOTE}:1`,
      'U+FFFD',
    ],
    [
      'a byte order mark',
      (bytes: Buffer) => Buffer.concat([Buffer.from('EFBBBF', 'hex'), bytes]),
      `${NOTE}:1`,
      'U+FEFF',
    ],
    [
      'Windows line ends',
      (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
      `${NOTE}:1`,
      'U+000D',
    ],
    [
      'a zero byte',
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)]),
      `${NOTE}:8`,
      'U+0000',
    ],
  ])('names the place of %s', async (_, change, place, got) => {
    const report = await contentReport(withFile(NOTE, change));
    expect(report).toContain(`${place}: a character that text should not hold\n    got:  ${got}\n`);
  });

  it('reads the words of another encoding as what they are not, and says where', async () => {
    // 灯 in GB 18030: two bytes that are no UTF-8.
    const gb = (bytes: Buffer): Buffer =>
      Buffer.concat([bytes, Buffer.from('genre: '), Buffer.from('B5C6', 'hex')]);
    expect(await contentReport(withFile(BOOK, gb))).toContain(
      `${BOOK}:8: a character that text should not hold\n    got:  U+FFFD`,
    );
  });

  it('names what is no plain file', async () => {
    const folder = withFile(NOTE, (bytes) => bytes);
    symlinkSync(path.resolve('package.json'), path.join(folder, 'remarks/linked.yaml'));
    symlinkSync('nowhere', path.join(folder, 'sections/9-none.mdx'));
    const report = await contentReport(folder);
    for (const file of ['remarks/linked.yaml', 'sections/9-none.mdx'])
      expect(report).toContain(`${file}:1: a file cannot be read\n    got:  a link or a device`);
  });

  it('leaves hidden files alone', async () => {
    const folder = withFile(NOTE, (bytes) => bytes);
    writeFileSync(path.join(folder, '.DS_Store'), Buffer.alloc(8));
    expect(await contentReport(folder)).toBeUndefined();
  });

  it('cannot be given for a folder that is not there, or is a file', async () => {
    for (const folder of ['tests/fixtures/content/none', 'package.json'])
      await expect(contentReport(folder)).rejects.toThrow(
        `The content folder ${folder} cannot be read\n    got:  Error: `,
      );
  });
});
