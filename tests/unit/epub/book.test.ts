import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editionAsEpub } from '../../../src/lib/epub/book.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { faultsOf, readEpub } from '../../helpers/epub.ts';

const styles = readFileSync('src/styles/epub.css', 'utf8');
const PICTURE = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]) };
const bookOf = (folder: string): Uint8Array<ArrayBuffer> =>
  editionAsEpub(
    corpusOf(`tests/fixtures/content/${folder}`),
    styles,
    folder === 'flow' ? new Map([['media/a.png', PICTURE]]) : new Map(),
  );
const book = bookOf('lamps');

afterEach(() => vi.unstubAllEnvs());

describe('the e-book of a small essay', () => {
  it.each(['lamps', 'whole', 'flow'])('is valid, without a warning: %s', async (folder) => {
    expect(await faultsOf(bookOf(folder))).toEqual([]);
  });

  it.each([
    ['RSC-012', 'a link to nothing', 'href="#p98-1"', 'href="#p98-9"'],
    ['RSC-017', 'a role that is no longer used', 'role="doc-footnote"', 'role="doc-endnote"'],
    ['RSC-005', 'an id twice', 'id="ref-p98-1"', 'id="p98-1"'],
  ])('would be caught (%s) with %s', async (code, _, from, to) => {
    const files = unzipSync(book);
    const path = [...readEpub(book)].find(([, text]) => text.includes(from))?.[0] ?? '';
    files[path] = strToU8((readEpub(book).get(path) ?? '').replace(from, to));
    expect(await faultsOf(zipSync(files))).toContain(`${code} ${path}`);
  });

  it('is the same bytes again, in whatever time zone', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(Buffer.compare(bookOf('lamps'), book)).toBe(0);
  });

  it('tells its format in its first bytes', () => {
    const head = Buffer.from(book.subarray(0, 58)).toString('latin1');
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('keeps its name while notes and remarks change, and says when it was revised', () => {
    const corpus = corpusOf('tests/fixtures/content/lamps');
    const packageOf = (essay: Partial<typeof corpus.essay>): string =>
      readEpub(editionAsEpub({ ...corpus, essay: { ...corpus.essay, ...essay } }, styles)).get(
        'EPUB/package.opf',
      ) ?? '';
    const name = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/u;
    expect(packageOf({ revised: '2026-03-01' })).toContain('modified">2026-03-01T00:00:00Z<');
    expect(name.exec(packageOf({}))?.[0]).toBe(
      name.exec(packageOf({ revised: '2027-01-01' }))?.[0],
    );
    expect(name.exec(packageOf({ sha256: 'f'.repeat(64) }))?.[0]).not.toBe(
      name.exec(packageOf({}))?.[0],
    );
  });
});
