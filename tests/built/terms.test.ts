import { describe, expect, test } from 'vitest';
import { loadPage, pageRoutesBelow, readDist } from '../helpers/dist.ts';
import { canonical } from '../helpers/search-queries.ts';
import {
  hitsOf,
  linkableStretches,
  printedTexts,
  readTermFiles,
  withoutShorter,
} from '../helpers/term-truth.ts';

const files = readTermFiles();
const texts = printedTexts();
const truth = new Map(
  files.map((file) => [
    file.id,
    countsOf([...texts].map(([id, text]) => [id, hitsOf(file, text).length])),
  ]),
);

/** How many of something each element has; elements without are left out. */
function countsOf(
  pairs: readonly (readonly [id: string, count: number])[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [id, count] of pairs) if (count > 0) counts[id] = (counts[id] ?? 0) + count;
  return counts;
}

function total(counts: Record<string, number> | undefined): number {
  return Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
}

describe('the occurrences of the terms', () => {
  test('are found in an essay that names each of them', () => {
    expect(texts.size).toBeGreaterThan(80);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ id }) => total(truth.get(id)) === 0)).toEqual([]);
  });

  test.each(files)(
    'of $zh are on its page what the text says, each in a sentence of its element, marked',
    ({ id, names }) => {
      const { $ } = loadPage(`/terms/${id}/`);
      const shown = $('.citing li')
        .toArray()
        .map((item) => {
          const element = ($(item).find('a').attr('href') ?? '').replace(/^.*#/, '');
          const marks = $(item).find('mark').toArray();
          expect(
            texts.get(element) ?? canonical(loadPage('/notes/').$(`#${element}`).text()),
          ).toContain(canonical($(item).find('q').text().split('http')[0] ?? ''));
          for (const mark of marks) expect(names).toContain(canonical($(mark).text()));
          return [element, marks.length] as const;
        });
      expect(countsOf(shown)).toEqual(truth.get(id));
      expect($('h2').text()).toBe(`出现 ${String(total(truth.get(id)))} 处`);
    },
  );

  test('are counted alike in the list, on the cards and in the exported data', () => {
    const { $ } = loadPage('/terms/');
    const data = JSON.parse(readDist('edition.json').toString()) as ExportedEdition;
    const printed = new Map(
      [
        ...data.sections.flatMap(({ id, title, blocks }) => [{ id, text: title }, ...blocks]),
        ...data.notes,
      ].map(({ id, text }) => [id, text]),
    );
    expect(data.terms.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
    for (const { id, occurrences } of data.terms) {
      const names = files.find((file) => file.id === id)?.names ?? [];
      expect(countsOf(occurrences.map(({ block, note }) => [block ?? note ?? '', 1]))).toEqual(
        truth.get(id),
      );
      for (const { block, note, start, end, sentence, offset } of occurrences) {
        const words = printed.get(block ?? note ?? '')?.slice(start, end) ?? '';
        expect(names).toContain(canonical(words));
        expect(sentence.slice(offset, offset + words.length)).toBe(words);
      }
      const card = JSON.parse(readDist(`terms/${id}.json`).toString()) as { count: number };
      expect(card.count).toBe(occurrences.length);
      expect($(`#${id} .count`).text()).toContain(`出现 ${String(occurrences.length)} 处`);
    }
  });
});

describe('the list of terms', () => {
  const { $ } = loadPage('/terms/');

  test('has every term once', () => {
    const listed = $('.terms > li').toArray();
    expect(listed.map(({ attribs }) => attribs['id']).sort()).toEqual(
      files.map(({ id }) => id).sort(),
    );
  });

  test('says of each English name whether the essay prints it or the editors give it', () => {
    for (const { id, en, enFrom, zh } of files) {
      const names = $(`#${id} > p`).first().text();
      if (en === zh) continue;
      expect(names.includes(`〔${en}〕`), id).toBe(enFrom === 'editors');
      expect(names).toContain(en);
      expect(loadPage(`/terms/${id}/`).$('dl.facts').text()).toContain(
        enFrom === 'editors' ? '编者所译' : '原文所附',
      );
    }
  });
});

describe.each(pageRoutesBelow('/read/'))('%s', (route) => {
  const { $ } = loadPage(route);

  test('links each term where a paragraph names it first, and nowhere else', () => {
    const wanted: [string, string][] = [];
    for (const paragraph of $('article > p').toArray()) {
      for (const text of linkableStretches($(paragraph))) {
        for (const { term, start, end } of withoutShorter(
          files.flatMap((file) => hitsOf(file, text)),
        )) {
          if (!wanted.some(([known]) => known === term))
            wanted.push([term, text.slice(start, end)]);
        }
      }
    }
    const links = $('a.term')
      .toArray()
      .map((link) => [
        /\/terms\/([^/]+)\/$/.exec(link.attribs['href'] ?? '')?.[1],
        canonical($(link).text()),
      ]);
    expect(wanted.length).toBeGreaterThan(5);
    expect(links).toEqual(wanted);
    expect(
      $('a a, [role~="doc-noteref"] .term, [lang="en"] .term, h1 .term, h2 .term').length,
    ).toBe(0);
  });
});

interface ExportedEdition {
  readonly sections: readonly {
    id: string;
    title: string;
    blocks: readonly { id: string; text: string }[];
  }[];
  readonly notes: readonly { id: string; text: string }[];
  readonly terms: readonly {
    id: string;
    occurrences: readonly {
      block?: string;
      note?: string;
      start: number;
      end: number;
      sentence: string;
      offset: number;
    }[];
  }[];
}
