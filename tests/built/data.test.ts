import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../src/lib/corpus/schema/edition.ts';
import {
  distFiles,
  distRoot,
  loadPage,
  pageRoutes,
  readDist,
  resolveHref,
} from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';

const read = (path: string): unknown => JSON.parse(readDist(path).toString());
const edition = read('edition.json') as Record<string, unknown>;
const schema = read('edition.schema.json') as Record<string, unknown>;

describe('the edition as data', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test('is what its published schema says, and nothing more', () => {
    validate(edition);
    expect(validate.errors).toBeNull();
    expect(editionSchema.safeParse(edition).error?.issues).toBeUndefined();
  });

  test.each<[string, (data: Record<string, Record<string, unknown>[]>) => void]>([
    [
      'a key that is not described',
      (data) => Object.assign(data['sections']?.[0] ?? {}, { colour: 'red' }),
    ],
    ['a section without a title', (data) => delete data['sections']?.[0]?.['title']],
    [
      'a run of an unknown kind',
      (data) => (data['notes'] = [{ runs: [{ kind: 'image', text: '' }] }]),
    ],
    [
      'a source of an unknown kind',
      (data) => (data['sources'] = [{ id: 'x', citedIn: ['n1'], type: 'song' }]),
    ],
    ['a remark of no place or kind', (data) => (data['remarks'] = [{ id: 'x' }])],
  ])('would be refused with %s', (_, change) => {
    const copy = structuredClone(edition) as Record<string, Record<string, unknown>[]>;
    change(copy);
    expect(validate(copy)).toBe(false);
  });

  test('has every field described', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, type } = node as { properties?: Record<string, object>; type?: string };
      if (type === 'object' && properties)
        for (const [key, field] of Object.entries(properties)) {
          const says = 'description' in field || 'const' in field;
          if (!says && !LEAVES.has(key)) bare.push(`${path}.${key}`);
        }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });

  test('names its schema', () => {
    expect(edition['$schema']).toBe('edition.schema.json');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

/**
 * Fields that CSL-JSON or their object explain: parts of names and dates, the two languages, the
 * words of a run.
 */
const LEAVES = new Set(['family', 'given', 'literal', 'date-parts', 'zh', 'en', 'text']);

describe('/data/', () => {
  const { $ } = loadPage('/data/');
  const documented = $('.data-file').toArray();

  test('documents every file for other programs, each with a piece of that file', () => {
    expect(documented.length).toBeGreaterThan(4);
    expect($('.data-file pre').length).toBeGreaterThan(4);
    for (const section of documented) {
      const path = $(section).find('a').text();
      const example = $(section).find('pre').text();
      const file = tight(readDist(path).toString());
      // Long texts of an example are cut, and mark it.
      for (const line of example.split('\n'))
        expect(file, path).toContain(tight(line.replace(/…?"?,?$/u, '')));
    }
  });

  test('and llms.txt name all of them', () => {
    const others = ['sitemap.xml', 'llms.txt', 'robots.txt', 'licenses.txt'];
    const files = ['json', 'xml', 'txt', 'epub', 'bib', 'ris']
      .flatMap((type) => distFiles(type))
      .filter((file) => !file.includes('/') && !others.includes(file));
    const named = documented.map((section) => $(section).find('a').text());
    expect(named.sort()).toEqual(
      files.filter((file) => !['essay.bib', 'essay.ris'].includes(file)).sort(),
    );
  });
});

describe('llms.txt', () => {
  const text = readDist('llms.txt').toString();

  test('leads to files and pages that exist, all sections among them', () => {
    const links = [...text.matchAll(/\]\((?<href>[^)]+)\)/gu)].map(
      (match) => match.groups?.['href'] ?? '',
    );
    expect(links.map((href) => resolveHref(href, '/').kind)).not.toContain('missing');
    for (const { address } of readEdition().sections)
      expect(
        links.some((href) => href.endsWith(`/${address}`)),
        address,
      ).toBe(true);
    expect(text).toMatch(/^# .+\n\n> /u);
  });
});

describe('the sitemap', () => {
  test('lists every page but the one for what is missing, when the site knows its address, and is not there otherwise', () => {
    const origin = /^https?:/u.test(loadPage('/').$('link[rel="canonical"]').attr('href') ?? '');
    const expected = pageRoutes().filter((route) => route !== '/404.html');
    expect(existsSync(join(distRoot, 'sitemap.xml'))).toBe(origin);
    if (!origin) return;
    const addresses = readDist('sitemap.xml')
      .toString()
      .matchAll(/(?<=<loc>).*?(?=<\/loc>)/gu);
    const listed = [...addresses].map(([address]) => {
      const target = resolveHref(new URL(address).pathname, '/');
      return target.kind === 'page' ? target.route : address;
    });
    expect(listed.sort()).toEqual(expected.sort());
  });
});

/** A text without white space, which JSON writes differently for people. */
function tight(text: string): string {
  return text.replace(/\s+/gu, '');
}
