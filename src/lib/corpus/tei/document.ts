import { group, writeXml } from '../../xml/xml.ts';
import type { Corpus } from '../corpus.ts';
import { teiBibliography } from './bibliography.ts';
import { teiHeader } from './header.ts';
import { teiRemarks } from './remarks.ts';
import { teiBody, teiFirstPage, teiFront } from './text.ts';

/**
 * `/edition.tei.xml`: the essay as TEI P5, valid against TEI All, with its notes, page breaks,
 * bibliography and the editors' remarks.
 */
export function editionAsTei(corpus: Corpus): string {
  const text = group(
    'text',
    { 'xml:lang': corpus.essay.language },
    ...teiFirstPage(corpus),
    teiFront(corpus),
    teiBody(corpus),
    teiBibliography(corpus),
  );
  const parts = [teiHeader(corpus), text, ...teiRemarks(corpus)];
  return writeXml(group('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, ...parts));
}
