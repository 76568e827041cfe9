import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPage, pageRoutesBelow, readDist } from '../../helpers/dist.ts';
import { canonical } from '../../helpers/search-queries.ts';
import {
  hitsOf,
  linkableStretches,
  printedTexts,
  readTermFiles,
  withoutShorter,
} from '../../helpers/term-truth.ts';

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

describe('people and organisations', () => {
  const sources = readdirSync('content/sources').map(
    (file) => parse(readFileSync(`content/sources/${file}`, 'utf8')) as SourceFile,
  );
  const namesOf = (kind: string) =>
    files.filter((file) => file.kind === kind).flatMap((file) => file.names);

  test('are all whom the notes cite by a Chinese name', () => {
    const people = sources
      .flatMap(({ author = [] }) => author)
      .filter(({ family = '' }) => /\p{Script=Han}/u.test(family))
      .map(({ family = '', given = '', transliterated }) =>
        canonical(transliterated ? `${given}·${family}` : family + given),
      );
    expect(people.length).toBeGreaterThan(15);
    expect(people.filter((name) => !namesOf('person').includes(name))).toEqual([]);
  });

  test('are all that issued a report or a thesis', () => {
    const issuers = sources
      .filter(({ type }) => type === 'report' || type === 'thesis')
      .flatMap(({ publisher }) =>
        publisher === undefined ? [] : canonical(publisher.replaceAll(/[[\]]/g, '')),
      );
    expect(issuers.length).toBeGreaterThan(5);
    expect(issuers.filter((name) => !namesOf('organisation').includes(name))).toEqual([]);
  });
});

describe('the remarks on the words that name a term', () => {
  const { terms, remarks } = JSON.parse(readDist('edition.json').toString()) as ExportedEdition;

  test.each(terms.map((term) => [term.id, term] as const))(
    'are linked on the page of %s, each behind its sentence',
    (id, { occurrences }) => {
      const wanted = remarks.filter(({ place }) =>
        occurrences.some(
          ({ block, note, start, end }) =>
            (place.note ?? place.block) === (note ?? block) &&
            place.start < end &&
            place.end > start,
        ),
      );
      const { $ } = loadPage(`/terms/${id}/`);
      const linked = $('.citing .remark-place a')
        .toArray()
        .map(({ attribs }) => attribs['href']?.split('#')[1]);
      expect([...new Set(linked)].sort()).toEqual(wanted.map((remark) => remark.id).sort());
    },
  );

  test('stand beside a name that is printed wrongly', () => {
    for (const [id, printed, remark] of [
      ['yoshua-bengio', '约书亚', 'bengio-name'],
      ['brookings', '布鲁金斯基金会', 'p87-1-brookings'],
      ['darpa', '国防部高级研究计划研究局', 'darpa-doubled'],
    ] as const) {
      const facts = loadPage(`/terms/${id}/`).$('dl.facts');
      expect(facts.text().replaceAll(/\s/g, '')).toContain(`原文作“${printed}”`);
      expect(facts.find('.remark-place a').attr('href')).toContain(`#${remark}`);
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

interface SourceFile {
  readonly type: string;
  readonly publisher?: string;
  readonly author?: readonly { family?: string; given?: string; transliterated?: boolean }[];
}

interface ExportedEdition {
  readonly remarks: readonly {
    id: string;
    place: { block: string; note?: string; start: number; end: number };
  }[];
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
