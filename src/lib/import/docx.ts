import type { Loss } from './tree.ts';
import { PARAGRAPH, withNumbers } from './word-headings.ts';

/** The parts of a Word file that are read beside pandoc, as XML; one that is absent is empty. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footnotes: string;
}

/**
 * A Word file's text as pandoc reads it whole. Numbers that Word itself sets before headings become
 * words of them. What pandoc drops is told: text boxes, and that lines of a note were a list.
 */
export function preparedDocx({ document, styles, numbering, footnotes }: WordParts): {
  document: string;
  losses: Loss[];
} {
  const losses: Loss[] = [];
  const boxes = [...document.matchAll(/<w:txbxContent>(.*?)<\/w:txbxContent>/gsu)];
  for (const near of new Set(boxes.map(([, box = '']) => wordsOfXml(box))))
    if (near)
      losses.push({ what: 'text boxes are left out: copy their words into the text', near });
  const lists = [...footnotes.matchAll(PARAGRAPH)].filter(([one]) => one.includes('<w:numPr>'));
  for (const [line] of lists)
    losses.push({ what: 'lists in notes are paragraphs', near: wordsOfXml(line) });
  return { document: withNumbers(document, styles, numbering), losses };
}

/** The words of a part, white space as it stands. */
export function wordsOfXml(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}
