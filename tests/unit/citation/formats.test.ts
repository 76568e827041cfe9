import { expect, it } from 'vitest';
import { toCsl, withEtAl } from '../../../src/lib/citation/csl.ts';
import { REFERENCE_ENDINGS, referenceFile } from '../../../src/lib/citation/formats.ts';
import { formatNames } from '../../../src/lib/citation/names.ts';
import type { SourceData } from '../../../src/lib/content/schemas.ts';

const data: SourceData = {
  type: 'book',
  language: 'en',
  title: '题',
  author: [{ literal: 'A' }],
  editor: [{ literal: 'B' }],
  custom: { 'et-al': ['author'], 'publisher-kind': 'press' },
};

it('says of every file that is offered what it is, and that it is UTF-8', async () => {
  const files = REFERENCE_ENDINGS.map((ending) => referenceFile(ending, [toCsl('a', data)]));
  expect(REFERENCE_ENDINGS).toEqual(['bib', 'ris', 'csl.json']);
  expect(files.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/x-bibtex; charset=utf-8',
    'application/x-research-info-systems; charset=utf-8',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  ]);
  const texts = await Promise.all(files.map((file) => file.text()));
  expect(texts.map((text) => text.slice(0, 8))).toEqual(['@book{a,', 'TY  - BO', '[\n {\n  "']);
});

it('notes in CSL-JSON which lists of names go on', () => {
  expect(toCsl('a', data).note).toBe('原注所列作者之后有“等”，其余未印');
});

it('gives a processor the mark of a list that goes on as its last name, and no custom fields', () => {
  expect(withEtAl(toCsl('a', data), 'et al.')).toEqual({
    id: 'a',
    type: 'book',
    language: 'en',
    title: '题',
    author: [{ literal: 'A' }, { literal: 'et al.' }],
    editor: [{ literal: 'B' }],
  });
});

it('writes names as the edition of 2025 does when nothing else is asked for', () => {
  const names = [
    { family: 'Doe', given: 'Jane  Mary-Ann' },
    { family: '王', given: '明' },
  ];
  expect(formatNames(names, 'en', true)).toBe('Doe J M-A，王明，et al.');
});
