import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/lib/headers-file.ts';
import { distFiles, readDist } from '../../helpers/dist.ts';
import { parseBibtex, parseRis } from '../../helpers/parsed-references.ts';
import { hanOf, items } from '../../helpers/sources.ts';

const text = (path: string): string => readDist(path).toString();
const byId = (a: { id?: string }, b: { id?: string }): number =>
  (a.id ?? '').localeCompare(b.id ?? '', 'en');

describe('the files for reference managers', () => {
  test('hold every source, together and one by one', () => {
    const ids = items.map(({ id }) => id).sort();
    expect(
      parseBibtex(text('sources.bib'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(
      parseRis(text('sources.ris'))
        .flatMap((record) => record.get('ID') ?? [])
        .sort(),
    ).toEqual(ids);
    expect((JSON.parse(text('sources.json')) as { id: string }[]).sort(byId)).toEqual(
      [...items].sort(byId),
    );
    for (const item of items) {
      expect(JSON.parse(text(`sources/${item.id}.csl.json`))).toEqual([item]);
      expect(text('sources.bib')).toContain(text(`sources/${item.id}.bib`));
      expect(text('sources.ris')).toContain(text(`sources/${item.id}.ris`));
    }
  });

  test('hold the essay itself', () => {
    const [record] = parseRis(text('essay.ris'));
    expect([
      record?.get('AU'),
      record?.get('T2'),
      record?.get('IS'),
      record?.get('SP'),
      record?.get('EP'),
    ]).toEqual([['余, 南平'], ['国际问题研究'], ['4'], ['79'], ['96']]);
    const [entry] = parseBibtex(text('essay.bib'));
    expect(entry).toMatchObject({
      title: '新一代通用人工智能对国际关系的影响探究',
      page: '79-96',
      issued: { 'date-parts': [[2023]] },
    });
    expect(hanOf(text('essay.csl.json'))).toBe(hanOf(text('essay.bib')));
  });

  test('are sent with their type and charset', () => {
    const rules = parseHeadersFile(text('_headers'));
    const types = {
      bib: 'application/x-bibtex; charset=utf-8',
      ris: 'application/x-research-info-systems; charset=utf-8',
      'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
    };
    for (const [ending, type] of Object.entries(types)) {
      const files = distFiles(ending);
      expect(files.length).toBeGreaterThan(items.length);
      for (const file of files)
        expect(headersFor(rules, `/${file}`)['Content-Type'], file).toBe(type);
    }
  });
});

test('a source page says which references are machine-made and what the editors supply', () => {
  const says = (id: string): string =>
    /<p>(?<words>APA、MLA、Chicago 三式[^<]*)/u.exec(text(`sources/${id}/index.html`))?.groups?.[
      'words'
    ] ?? '';
  expect(says('heaven-2020')).toBe('APA、MLA、Chicago 三式由程序生成，投稿前请按刊物要求核对。');
  expect(says('feng-2018')).toContain('拼音与方括号内的英文题名由编者提供');
});

test('no processor of citations reaches the browser', () => {
  const scripts = distFiles('js').map((file) => [file, text(file)] as const);
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts
      .filter(([, code]) =>
        /citeproc|citation-js|csl-entry|et-al-min|pinyin-pro|polyphonic/u.test(code),
      )
      .map(([file]) => file),
  ).toEqual([]);
});
