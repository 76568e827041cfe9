import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, expect, test } from 'vitest';
import { traditional } from '../../src/integrations/interface-words.ts';
import { startBuild } from '../helpers/build.ts';

const SCRATCH = '.tests/languages';

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

/**
 * The words of each page, its title and the names of what it holds; not what says it is Chinese.
 */
function wordsOf(html: string): { language: string; words: string[]; links: string[] } {
  const $ = load(html);
  const language = $('html').attr('lang') ?? '';
  $('script, style').remove();
  if (language.startsWith('en')) $('[lang^="zh"]').remove();
  const names = $('[aria-label], [title], [content], [data-label]')
    .toArray()
    .flatMap(({ attribs }) =>
      ['aria-label', 'title', 'content', 'data-label'].map((name) => attribs[name] ?? ''),
    );
  const templates = $('template')
    .toArray()
    .map((template) => load($(template).html() ?? '').text());
  const links = $('a[href^="/"]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');
  return {
    language,
    words: [...$('title, body').text().split('\n'), ...templates, ...names],
    links,
  };
}

test.each([
  ['english', 'en-GB', (text: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uff5e]/u.test(text)],
  ['traditional', 'zh-TW', (text: string) => traditional(text, 'tw') !== text],
])('the site of an essay in %s speaks its language', async (name, language, isForeign) => {
  const dist = path.join(SCRATCH, name);
  const env = { CONTENT_DIR: `tests/fixtures/content/${name}`, BASE_PATH: '/' };
  const { code, output } = await startBuild(dist, env).end;
  expect(code, output).toBe(0);
  const files = globSync('**/*.html', { cwd: dist });
  expect(files.length).toBeGreaterThan(10);
  const pages = files.map((file) => ({
    file,
    ...wordsOf(readFileSync(path.join(dist, file), 'utf8')),
  }));
  expect(new Set(pages.map((page) => page.language))).toEqual(new Set([language]));
  expect(
    pages.flatMap(({ file, words }) =>
      words.filter(isForeign).map((text) => `${file}: ${text.trim()}`),
    ),
  ).toEqual([]);
  // What the edition has not got is not offered.
  const missing = pages
    .flatMap(({ links }) => links)
    .filter((link) => {
      const file = decodeURIComponent(link.replace(/[?#].*$/u, '')).slice(1);
      return !existsSync(
        path.join(dist, file, file === '' || file.endsWith('/') ? 'index.html' : ''),
      );
    });
  expect(missing).toEqual([]);
});
