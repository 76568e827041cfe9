import { expect, it } from 'vitest';
import { countGroups } from '../../../src/lib/corpus/count-table.ts';
import { llmsText } from '../../../src/lib/corpus/llms.ts';
import { editionAsText } from '../../../src/lib/corpus/plain-text.ts';
import { editionAsTei } from '../../../src/lib/corpus/tei/document.ts';
import { editionAsEpub } from '../../../src/lib/epub/book.ts';
import { titleFile } from '../../../src/lib/epub/title.ts';
import { readFolder, replace, type Folder } from '../../helpers/content-fixture.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { faultsOf } from '../../helpers/epub.ts';

/** The essay of the lamps with nothing but its text: no notes, and of the editors nothing. */
function bareFolder(): Folder {
  const files = [...readFolder('tests/fixtures/content/lamps')].filter(([file]) =>
    /^(?:essay\.yaml|source\.txt|sections\/)/u.test(file),
  );
  return new Map(files.map(([file, text]) => [file, text.replace(/\[\^[^\]]+\]/gu, '')]));
}

it('makes an edition of a text alone', async () => {
  const corpus = corpusOf(bareFolder());
  expect(corpus).toMatchObject({ notes: [], sources: [], terms: [], remarks: [], events: [] });
  expect(corpus.essay.english).toBeUndefined();
  expect(corpus.sections.map(({ notes }) => notes)).toEqual([[], [], []]);
  expect(countGroups(corpus)).toEqual([]);
  expect(editionAsText(corpus)).toMatch(/\n\n〔102〕2020 年的灯照着 2020 年的人。\n$/u);
  expect(llmsText(corpus, (path) => path)).toMatch(
    /\n\n## Data\n\n.*\(edition\.epub\): [^\n]*\n$/su,
  );
  expect(await faultsOf(editionAsEpub(corpus, ''))).toEqual([]);
});

it('tells of no page in English that the edition has not', () => {
  const folder = bareFolder();
  folder.set('english.yaml', readFolder('tests/fixtures/content/lamps').get('english.yaml') ?? '');
  expect(corpusOf(folder).essay.english?.pages).toEqual(['home', 'sources', 'about', 'search']);
});

it('takes the sections in the order of their numbers', () => {
  const folder = new Map([...bareFolder()].reverse());
  expect(corpusOf(folder).sections.map(({ number, page }) => [number, page])).toEqual([
    [0, 98],
    [1, 99],
    [2, 101],
  ]);
});

it('stops at what the corpus check should have found', () => {
  const lamps = (): Folder => readFolder('tests/fixtures/content/lamps');
  const broken = (file: string, from: string, to: string): Folder => {
    const folder = lamps();
    replace(folder, file, from, to);
    return folder;
  };
  const marker = broken('sections/2-future.mdx', '[^p102-1]', '');
  expect(() => corpusOf(marker)).toThrow(
    'note p102-1 has no marker, which the corpus check should have found',
  );
  const section = broken('remarks/heading.yaml', 'section: 1-history', 'section: 1-histry');
  expect(() => corpusOf(section)).toThrow(
    '“电灯” does not stand once where the corpus check found it',
  );
  const quote = broken('remarks/heading.yaml', 'quote: 电灯', 'quote: 灯泡');
  expect(() => corpusOf(quote)).toThrow(
    '“灯泡” does not stand once where the corpus check found it',
  );
  const event = broken('timeline.yaml', 'quote: 同日电灯税取消', 'quote: 次日电灯税取消');
  expect(() => corpusOf(event)).toThrow(
    '“次日电灯税取消” does not stand once where the corpus check found it',
  );
});

it('says that all rights are reserved where the editors give no licence', () => {
  const folder = bareFolder();
  const told = (): string[] => {
    const corpus = corpusOf(folder);
    return [llmsText(corpus, (path) => path), editionAsTei(corpus), titleFile(corpus)];
  };
  for (const text of told()) expect(text).toMatch(/CC BY 4\.0/u);
  replace(folder, 'essay.yaml', 'licence: CC BY 4.0\n', '');
  for (const text of told()) {
    expect(text).toMatch(/all rights reserved|保留所有权利/u);
    expect(text).not.toMatch(/CC BY|creativecommons/u);
  }
});
