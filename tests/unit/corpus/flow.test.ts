import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lib/check/content.ts';
import { editionAsData } from '../../../src/lib/corpus/export.ts';
import { editionSchema } from '../../../src/lib/corpus/schema/edition.ts';
import { editionAsTei } from '../../../src/lib/corpus/tei/document.ts';
import { sha256 } from '../../../src/integrations/content-folder.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { filesOf, readFolder } from '../../helpers/content-fixture.ts';

const FLOW = 'tests/fixtures/content/flow';
const corpus = corpusOf(FLOW);
const tei = editionAsTei(corpus);

describe('an essay of lists, tables and figures, without print pages', () => {
  it('passes the check, which knows the lines of its source.txt', () => {
    const files = filesOf(readFolder(FLOW));
    const source = files.find(({ path }) => path === 'source.txt')?.text ?? '';
    expect(checkContent(files, sha256(source))).toEqual([]);
  });

  it('knows every place where a note is called again', () => {
    const [first] = corpus.notes;
    expect(first?.places.map(({ block, marker }) => `${block} ${marker}`)).toEqual([
      's0-p1 ref-n1',
      's1-p1 ref-n1-2',
    ]);
    expect(corpus.sections.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
      ['n1', 'n2'],
      ['n1', 'n3'],
    ]);
    expect(first?.text).toContain('p. 3.\nA second');
  });

  it('knows where its text itself cites a source', () => {
    expect(corpus.sources[0]?.places).toMatchObject([
      { block: 's0-p1', section: '0-introduction' },
    ]);
  });

  it('has no print pages', () => {
    expect(corpus.passages.map(({ pageAt }) => pageAt(0)).filter(Boolean)).toEqual([]);
    expect(tei).not.toContain('<pb');
  });

  it('is data as its schema says', () => {
    const data: unknown = JSON.parse(JSON.stringify(editionAsData(corpus)));
    expect(editionSchema.parse(data)).toBeTruthy();
  });

  it('is TEI with its lists, tables and figures, and each note once', () => {
    expect(tei.match(/<(?:quote|list|table|figure|lb|ptr)\b[^>]*>/gu)).toEqual([
      '<lb/>',
      '<quote>',
      '<ptr target="#n1"/>',
      '<list rend="bulleted">',
      '<list rend="numbered">',
      '<table>',
      '<figure xml:id="s1-1-1-p7">',
      '<lb/>',
    ]);
  });
});
