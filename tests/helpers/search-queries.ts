/**
 * The built pages as the truth about search sees them: elements with their text, and queries made
 * from them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeQueries as make, type MadeQuery, type Searchable } from './search-truth/queries.ts';
import { findSeams } from './search-truth/seams.ts';
import { contentFolder } from '../../src/integrations/settings.ts';
import { loadPage, pageRoutes, pageRoutesBelow } from './dist.ts';

export { truth, type MadeQuery } from './search-truth/queries.ts';
export { canonical } from './search-truth/same-text.ts';

/**
 * Every paragraph, heading, note, source, term and remark of the built site, with its text as a
 * browser has it.
 */
export function searchableElements(): Searchable[] {
  const sections = pageRoutesBelow('/read/');
  const essay = sections.flatMap((route) =>
    elementsOf(
      route,
      'article[data-edition="essay"] :is(h1, h2, h3, h4, p, li, td, th, figcaption)[id]:not([role="doc-endnotes"] *)',
    ),
  );
  return [
    ...essay,
    ...sections.flatMap((route) => elementsOf(route, '[role="doc-endnotes"] li[id]')),
    ...elementsOf('/sources/', '[role="doc-bibliography"] li[id]'),
    ...elementsOf('/terms/', '.terms > li[id]'),
    ...elementsOf('/remarks/', '.remarks > li[id]'),
  ];
}

/** The same of what the pages in English tell. */
export function searchableInEnglish(): Searchable[] {
  const summaries = elementsOf('/en/', '[id$="summary"]');
  const [whole, ...sections] = summaries;
  const read = pageRoutesBelow('/en/read/').flatMap((route, index) => [
    ...sections.slice(index, index + 1),
    ...elementsOf(route, ':is(h1, h2, p)[id]'),
  ]);
  const lists = ['/en/sources/', '/en/terms/', '/en/remarks/'];
  return [
    ...(whole ? [whole] : []),
    ...read,
    ...lists.flatMap((route) => elementsOf(route, 'main li[id]')),
  ];
}

/** Some 500 different queries. The same seed makes the same queries of the same text. */
export function makeQueries(elements: readonly Searchable[], seed: number): MadeQuery[] {
  const pages = pageRoutesBelow('/read/').map((route) => loadPage(route).html);
  return make({
    elements,
    seams: findSeams(pages, readFileSync(join(contentFolder(), 'source.txt'), 'utf8')),
    seed,
  });
}

function elementsOf(route: string, selector: string): Searchable[] {
  // An edition has no page for what it has not.
  if (!pageRoutes().includes(route)) return [];
  const { $ } = loadPage(route);
  return $(selector)
    .toArray()
    .filter((element) => $(element).attr('data-apparatus') === undefined)
    .map((element) => {
      const copy = $(element).clone();
      copy.find('[data-apparatus]').remove();
      return { href: `${route}#${copy.attr('id') ?? ''}`, text: copy.text() };
    });
}
