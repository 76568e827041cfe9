import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distRoot, loadPages, readDist } from '../helpers/dist.ts';

const worker = readDist('sw.js').toString();
const copyFile = /_astro\/offline\.\w+\.json/u.exec(worker)?.[0] ?? '';

test('the copy that readers keep holds every page and all data as they are, and the worker its hash', () => {
  const bytes = readDist(copyFile);
  expect(worker).toContain(createHash('sha256').update(bytes).digest('hex'));
  const types = JSON.parse(bytes.toString()) as Record<string, Record<string, string>>;
  const texts = new Map(Object.values(types).flatMap((files) => Object.entries(files)));
  for (const { route, html } of loadPages().filter((page) => page.route !== '/404.html'))
    expect(texts.get(route.slice(1).replace(/^[^/]+\.html$/u, '')), route).toBe(html);
  for (const file of ['search/passages.json', 'edition.json', 'essay.bib'])
    expect(texts.get(file)).toBe(readDist(file).toString());
  expect(texts.get('pagefind/pagefind-entry.json')).toBeDefined();
  // A program that is missing would be waited for, and its page with it.
  const programs = globSync('_astro/*.{js,css}', { cwd: distRoot });
  expect(programs.filter((file) => !texts.has(file))).toEqual([]);
});

test('every page links the manifest, whose pictures are there', () => {
  const links = loadPages().map(({ $ }) => $('link[rel=manifest]').attr('href') ?? '');
  expect(new Set(links).size).toBe(1);
  const manifest = JSON.parse(readDist('site.webmanifest').toString()) as {
    scope: string;
    icons: { src: string }[];
  };
  expect(links[0]).toBe(`${manifest.scope}site.webmanifest`);
  for (const { src } of manifest.icons)
    expect(existsSync(`${distRoot}/${src.slice(manifest.scope.length)}`), src).toBe(true);
});
