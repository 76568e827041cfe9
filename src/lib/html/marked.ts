import { toHtml } from 'hast-util-to-html';
import { wordNodes } from './nodes.ts';

/** Chinese text as HTML, its runs of English marked, and the words from `start` to `end` in a `<mark>`. */
export function markedHtml(text: string, start: number, end: number): string {
  return toHtml([
    ...wordNodes(text.slice(0, start)),
    { type: 'element', tagName: 'mark', properties: {}, children: wordNodes(text.slice(start, end)) },
    ...wordNodes(text.slice(end)),
  ]);
}
