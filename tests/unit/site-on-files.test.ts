import { describe, expect, test } from 'vitest';
import { addressOnFiles, pageOnFiles } from '../../scripts/lib/site-on-files.ts';

describe('an address in a page that is opened from a file', () => {
  test.each([
    ['/', '../../index.html'],
    ['/notes/#p80-1', '../../notes/index.html#p80-1'],
    ['/read/1-a/', 'index.html'],
    ['/read/2-b/#s2', '../2-b/index.html#s2'],
    ['/search/?q=AGI#results', '../../search/index.html?q=AGI#results'],
    ['/sources.json', '../../sources.json'],
    ['#p80-1', '#p80-1'],
    ['https://example.org/', 'https://example.org/'],
    ['//example.org/', '//example.org/'],
  ])('%s is %s', (address, expected) => {
    expect(addressOnFiles(address, 'read/1-a/index.html', '/')).toBe(expected);
  });

  test('leads out of the folder in which the site would have stood', () => {
    expect(addressOnFiles('/essay/notes/', 'index.html', '/essay/')).toBe('notes/index.html');
    expect(addressOnFiles('/elsewhere/', 'index.html', '/essay/')).toBe('/elsewhere/');
  });
});

test('a page that is opened from a file loads no module and says why it cannot search', () => {
  const page = `<link rel="modulepreload" href="/_astro/search.js"><main><edition-search data-base="/"><form action="/search/"></form>
    <p>检索需要 JavaScript。</p><ul><li><a href="/full/">全文</a></li></ul></edition-search>
    <script type="module" src="/_astro/search.js"></script><note-bubble data-base="/"></note-bubble>
    <script type="module" src="/_astro/notes.js"></script><p data-where="/full/#s1">字</p></main>`;
  expect(pageOnFiles(page, 'search/index.html', '/').replaceAll(/\s+/gu, ' ')).toBe(
    '<html><head></head><body><main><p>这一份是直接从文件打开的。浏览器不让这样的页面读取别的文件，所以这里不能检索；在网站上可以。' +
      '要找一个词，请打开全文，用浏览器的“在页面中查找”（Ctrl+F 或 ⌘F）。</p><ul><li><a href="../full/index.html">全文</a></li></ul> ' +
      '<note-bubble data-base="/"></note-bubble> <script src="../_astro/notes.js" defer=""></script>' +
      '<p data-where="../full/index.html#s1">字</p></main></body></html>',
  );
});
