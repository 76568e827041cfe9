import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPage, resolveHref } from '../../helpers/dist.ts';

// Counted with none of the edition's own code.
const file = (path: string): string => readFileSync(path, 'utf8');
const noteFiles = globSync('content/notes/*.md').sort();
const yamlFiles = (folder: string): Record<string, unknown>[] =>
  globSync(`content/${folder}/*.yaml`).map((path) => parse(file(path)) as Record<string, unknown>);

/** How often each value occurs, as sorted numbers: the table calls kinds by names of its own. */
function numbers(values: readonly unknown[]): number[] {
  return [...Map.groupBy(values, String).values()]
    .map((group) => group.length)
    .sort((a, b) => b - a);
}

/** Section by section, the sources that its notes cite, each once. */
function citedBySection(): Map<string, Set<string>> {
  const cited = new Map<string, Set<string>>();
  for (const path of globSync('content/sections/*.mdx').sort()) {
    const notes = [...file(path).matchAll(/\[\^(p\d+-\d+)\]/g)].map((match) =>
      file(`content/notes/${match[1] ?? ''}.md`),
    );
    const ids = notes.flatMap((note) =>
      [...note.matchAll(/\]\(source:([a-z0-9-]+)\)/g)].map((match) => match[1] ?? ''),
    );
    cited.set(basename(path, '.mdx'), new Set(ids));
  }
  return cited;
}

describe('the table of /about/', () => {
  const { $ } = loadPage('/about/');
  const groups = $('.counts tbody')
    .toArray()
    .map((body) => ({
      name: $(body).find('th[scope=rowgroup]').text().trim(),
      total: Number($(body).find('tr:first-child td').text()),
      counts: $(body)
        .find('tr:not(:first-child) td')
        .toArray()
        .map((cell) => Number($(cell).text())),
    }));
  const events = parse(file('content/timeline.yaml')) as { note?: string }[];

  test.each([
    ['原注', noteFiles.map((path) => /^kind: (\w+)$/m.exec(file(path))?.[1])],
    ['文献', yamlFiles('sources').map(({ type }) => type)],
    ['术语', yamlFiles('terms').map(({ kind }) => kind)],
    [
      '校注',
      yamlFiles('remarks').map(({ confidence, basis }) => `${String(confidence)} ${String(basis)}`),
    ],
    ['年表', events.map(({ note }) => note === undefined)],
  ])('counts %s as the files do', (name, kinds) => {
    const group = groups.find((one) => one.name === name);
    // A sort of which there is nothing has no place in the table.
    expect(group?.counts ?? []).toEqual(numbers(kinds));
    expect(group?.total ?? 0).toBe(kinds.length);
  });

  test('has a name for every kind', () => {
    expect(groups.length).toBeGreaterThanOrEqual(3);
    for (const heading of $('.counts th').toArray())
      expect($(heading).text().trim()).not.toMatch(/^$|undefined/);
  });
});

describe('/pictures/', () => {
  const { $ } = loadPage('/pictures/');
  const cited = citedBySection();
  const sections = [...cited.keys()];

  test.each([0, 1, 2])(
    'draws every source once in every section that cites it: picture %d',
    (index) => {
      const picture = $('.dot-picture').eq(index);
      const targets = picture
        .find('a')
        .toArray()
        .map((link) => resolveHref(link.attribs['href'] ?? '', '/pictures/'))
        .map((target) => (target.kind === 'page' ? target.route : target.kind));
      const expected = [...cited.values()].flatMap((ids) =>
        [...ids].map((id) => `/sources/${id}/`),
      );
      expect(targets.sort()).toEqual(expected.sort());
    },
  );

  test('says in the tables what the pictures show', () => {
    const tables = $('.of-sources .numbers table').toArray();
    const sums = tables.slice(0, 3).map((table) =>
      sections.map((_, column) =>
        $(table)
          .find('tbody tr')
          .toArray()
          .reduce((sum, row) => sum + Number($(row).find('td').eq(column).text()), 0),
      ),
    );
    const sizes = sections.map((section) => cited.get(section)?.size);
    expect(sums).toEqual([sizes, sizes, sizes]);
    const pairs = $(tables[3]).find('tbody tr').toArray();
    expect(pairs).toHaveLength(sections.length);
    for (const [later, row] of pairs.entries()) {
      for (let earlier = 0; earlier <= later; earlier += 1) {
        const [one, other] = [earlier, later].map(
          (at) => cited.get(sections[at] ?? '') ?? new Set(),
        );
        expect(Number($(row).find('td').eq(earlier).text())).toBe(
          one?.intersection(other ?? new Set()).size,
        );
      }
    }
  });

  test('counts in its rows works, and not their dots: a work has one in each part that cites it', () => {
    const sums = $('figure')
      .toArray()
      .slice(0, 3)
      .map((figure) =>
        $(figure)
          .find('.sum .count')
          .toArray()
          .reduce((sum, count) => sum + Number($(count).text()), 0),
      );
    expect(sums).toEqual(Array(3).fill(yamlFiles('sources').length));
  });

  test('lists every source with a link, because the pictures are passed by with keyboard and screen reader', () => {
    expect($('.all-sources tbody a').toArray()).toHaveLength(
      globSync('content/sources/*.yaml').length,
    );
    for (const svg of $('figure > svg').toArray()) expect(svg.attribs['aria-hidden']).toBe('true');
    for (const link of $('svg a').toArray()) {
      expect(link.attribs['tabindex']).toBe('-1');
      expect($(link).find('title').text().trim()).not.toBe('');
    }
  });

  test('says in words what each picture shows, and has a table for each', () => {
    for (const figure of $('figure.picture').toArray()) {
      expect($(figure).find('figcaption').text()).toMatch(/\p{Script=Han}{5}/u);
      expect($(figure).find('details table')).toHaveLength(1);
    }
  });
});
