import { element, group, writeXml, type XmlElement } from '../../xml/xml.ts';
import type { Corpus } from '../corpus.ts';
import type { Remark } from '../remarks.ts';
import { teiBibliography } from './bibliography.ts';
import { teiHeader } from './header.ts';
import { foreign, teiBody, teiFirstPage, teiFront } from './text.ts';

/** How sure the editors are, in TEI's words. */
const CERTAINTY = { certain: 'high', likely: 'medium', possible: 'low' } as const;

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

/** The remarks of the editors, apart from the text; each points to the words that it quotes. */
function teiRemarks({ essay, remarks }: Corpus): XmlElement[] {
  if (remarks.length === 0) return [];
  const list = group(
    'listAnnotation',
    { type: 'remarks', resp: '#editors' },
    ...remarks.map(remarkNote),
  );
  return [group('standOff', { 'xml:lang': essay.language }, list)];
}

function remarkNote({ id, data, place }: Remark): XmlElement {
  const { kind, confidence, quote, body, where, whereEn } = data;
  const english = { 'xml:lang': 'en' };
  return group(
    'note',
    {
      'xml:id': `remark-${id}`,
      type: kind,
      cert: CERTAINTY[confidence],
      target: `#${place.note ?? place.block}`,
    },
    element('quote', {}, ...foreign(quote)),
    element('p', {}, ...foreign(body.zh)),
    element('p', english, body.en),
    ...(where === undefined ? [] : [element('bibl', {}, ...foreign(where))]),
    ...(whereEn === undefined ? [] : [element('bibl', english, whereEn)]),
  );
}
