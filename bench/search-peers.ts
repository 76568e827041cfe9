import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Searchable } from '../tests/helpers/search-queries.ts';
import { canonical } from '../tests/helpers/search-queries.ts';
import { OPTIONS } from './bigrams.js';
import { WORK } from './build.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>search</title>
<main><ol aria-busy="true"></ol></main><script type="module" src="../page.js"></script></html>`;

/** Shows what the engine finds for the query of the address, as soon as it is found. */
const PROGRAM = `import { ask } from './engine.js';
const list = document.querySelector('ol');
await ask(new URL(location.href).searchParams.get('q'), (hrefs) => {
  for (const href of hrefs) {
    const link = document.createElement('a');
    link.href = link.textContent = href;
    list.appendChild(document.createElement('li')).append(link);
  }
});
list.setAttribute('aria-busy', 'false');
`;

/** Fetches five results, as Pagefind's own interface does; the rest is counted by their ids. */
const PAGEFIND = `const pagefind = await import('./pagefind/pagefind.js');
export async function ask(query, show) {
  const { results } = await pagefind.search(query);
  show(await Promise.all(results.slice(0, 5).map(async (result) => (await result.data()).url)));
  const hrefs = await (await fetch('./ids.json')).json();
  show(results.slice(5).map(({ id }) => hrefs[id]));
}
`;

/**
 * Asked with the query folded as the texts were; only its case and width, which is all it needs.
 */
const MINISEARCH = `import MiniSearch from './minisearch.js';
import { OPTIONS } from './bigrams.js';
const response = await fetch('../index.json');
const index = MiniSearch.loadJSON(await response.text(), OPTIONS);
export async function ask(query, show) {
  show(index.search(query.normalize('NFKC').toLowerCase()).map(({ href }) => href));
}
`;

/** A site with Pagefind as it comes, one record for each passage. Returns its folder. */
export async function makePagefindSite(elements: readonly Searchable[]): Promise<string> {
  const root = writeSite('pagefind', PAGEFIND);
  try {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind made no index');
    for (const { href, text } of elements) {
      const { errors } = await index.addCustomRecord({ url: href, content: text, language: 'zh' });
      if (errors.length > 0) throw new Error(errors.join('; '));
    }
    const { errors } = await index.writeFiles({ outputPath: path.join(root, 'pagefind') });
    if (errors.length > 0) throw new Error(errors.join('; '));
    const fragments = path.join(root, 'pagefind/fragment');
    const ids = readdirSync(fragments).map((file) => {
      // A fragment is JSON after a word of Pagefind's own.
      const content = gunzipSync(readFileSync(path.join(fragments, file))).toString();
      const { url } = JSON.parse(content.slice(content.indexOf('{'))) as { url: string };
      return [path.basename(file, '.pf_fragment'), url];
    });
    writeFileSync(path.join(root, 'search/ids.json'), JSON.stringify(Object.fromEntries(ids)));
  } finally {
    await close();
  }
  return root;
}

/** A site with MiniSearch over pairs of characters. Returns its folder. */
export async function makeMiniSearchSite(elements: readonly Searchable[]): Promise<string> {
  const root = writeSite('minisearch', MINISEARCH);
  const index = new MiniSearch(OPTIONS);
  index.addAll(elements.map(({ href, text }, id) => ({ id, href, text: canonical(text) })));
  writeFileSync(path.join(root, 'index.json'), JSON.stringify(index));
  const library = path.join(import.meta.dirname, 'node_modules/minisearch/dist/es/index.js');
  cpSync(library, path.join(root, 'minisearch.js'));
  cpSync(path.join(import.meta.dirname, 'bigrams.js'), path.join(root, 'bigrams.js'));
  return root;
}

function writeSite(name: string, engine: string): string {
  const root = path.join(WORK, 'search', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'search'), { recursive: true });
  writeFileSync(path.join(root, 'search/index.html'), PAGE);
  writeFileSync(path.join(root, 'page.js'), PROGRAM);
  writeFileSync(path.join(root, 'engine.js'), engine);
  return root;
}
