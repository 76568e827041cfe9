import { words as link } from '#words/link-status.ts';
import { describe, expect, it } from 'vitest';
import {
  type LinkCheck,
  linkChecksSchema,
  waybackSearch,
} from '../../../src/lib/content/link-checks.ts';
import { check, readFolder } from '../../helpers/content-fixture.ts';

describe('what is said of an address', () => {
  it.each<[string, LinkCheck | undefined]>([
    ['尚未核查', undefined],
    ['2026-11-24 核对：可以打开', { on: '2026-11-24', status: 200 }],
    ['2026-11-24 核对：转到另一网址', { on: '2026-11-24', status: 200, to: 'https://b.example/' }],
    ['2026-11-24 核对：已不在这个网址（404）', { on: '2026-11-24', status: 404 }],
    ['2026-11-24 核对：拒绝程序访问（403），须由人打开', { on: '2026-11-24', status: 403 }],
    ['2026-11-24 核对：应答 503', { on: '2026-11-24', status: 503 }],
    ['2026-11-24 核对：没有应答', { on: '2026-11-24', status: 'none' }],
  ])('%s', (words, one) => {
    expect(link.status(one)).toBe(words);
  });

  it('is searched for in the Wayback Machine by the whole address', () => {
    expect(waybackSearch('http://a.example/b?c=d#e')).toBe(
      'https://web.archive.org/web/*/http://a.example/b?c=d#e',
    );
  });
});

describe('content/link-checks.yaml', () => {
  it.each([
    ['a wrong day', '"https://a.example/": { on: 2026-13-01, status: 200 }'],
    ['a status that is none', '"https://a.example/": { on: 2026-11-24, status: 20 }'],
    ['what is no address', '"a.example": { on: 2026-11-24, status: 200 }'],
    [
      'a key that is not known',
      '"https://a.example/": { on: 2026-11-24, status: 200, archive: yes }',
    ],
  ])('with %s stops the build', (_, text) => {
    const folder = readFolder('tests/fixtures/content/whole');
    folder.set('link-checks.yaml', `${text}\n`);
    expect(check(folder).map(({ code, file }) => [code, file])).toEqual([
      ['schema', 'link-checks.yaml'],
    ]);
  });

  it('may stand in the content folder', () => {
    const folder = readFolder('tests/fixtures/content/whole');
    folder.set('link-checks.yaml', '"https://a.example/": { on: 2026-11-24, status: 200 }\n');
    expect(check(folder)).toEqual([]);
    expect(linkChecksSchema.parse({})).toEqual({});
  });
});
