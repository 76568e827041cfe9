import { words } from '#words/remark-sign.ts';
import type { Element, ElementContent } from 'hast';
import type { RemarkCard } from '../corpus/remark-card.ts';
import type { RemarkId } from '../ids.ts';
import { addressesIn } from '../text/addresses.ts';
import { markId, urls, withBase } from '../urls.ts';
import { addressNode, element, textNode, wordNodes, type WordNode } from './nodes.ts';

/**
 * The sign behind the words on which the editors remark: a link to the remark. It holds no text:
 * the style sheet draws its character, so that the author's words stay one string whoever reads or
 * copies them.
 */
export function remarkMark(id: RemarkId, ordinal: number, base: string): Element {
  const href = withBase(base, urls.remark(id));
  const properties = {
    class: 'remark',
    id: markId(id),
    href,
    ariaLabel: words.sign(ordinal),
    dataApparatus: '',
  };
  return element('a', properties, []);
}

/**
 * Says of each sign right behind another that it is, so that the two can be pressed apart: a style
 * sheet cannot tell whether words stand between them. The nodes are changed in place.
 */
export function partSigns(nodes: ElementContent[]): ElementContent[] {
  let isBehindSign = false;
  for (const node of nodes) {
    const isSign = node.type === 'element' && node.properties['class'] === 'remark';
    if (isSign && isBehindSign) node.properties['class'] = 'remark next';
    isBehindSign = isSign;
  }
  return nodes;
}

/**
 * A remark as it is shown wherever it is shown: the words in question, what is odd about them, how
 * sure that is, on what it rests.
 */
export function remarkNodes({ quote, body, facts, where }: RemarkCard): WordNode[] {
  const judgement = paragraph('remark-facts', wordNodes(facts));
  // Search is for what is said, not for the few words that stand under every remark.
  judgement.properties['data-apparatus'] = '';
  const lines = [
    paragraph('quoted', wordNodes(quote)),
    paragraph('body', wordNodes(body)),
    judgement,
  ];
  if (where !== undefined) lines.push(paragraph('where', linkedWords(where)));
  // Between them white space, as between lines: what is searched and copied must not run together.
  return lines.flatMap((line, index) => (index === 0 ? [line] : [textNode(' '), line]));
}

function paragraph(name: string, children: WordNode[]): Element {
  return element('p', { class: name }, children);
}

/** Words in which web addresses are links. */
export function linkedWords(text: string): WordNode[] {
  let from = 0;
  const nodes = addressesIn(text).flatMap(({ start, url }) => {
    const before = wordNodes(text.slice(from, start));
    from = start + url.length;
    return [...before, addressNode(url)];
  });
  return [...nodes, ...wordNodes(text.slice(from))];
}
