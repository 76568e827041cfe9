import type { Container } from '../content/section-body.ts';
import type { Block } from '../corpus/corpus.ts';
import type { Nested } from '../corpus/nesting.ts';
import { element, group, type XmlElement, type XmlNode } from '../xml/xml.ts';

/** What stands around blocks, and the blocks, as elements of XHTML. */
export function flowElement(
  nested: Nested<Block>,
  leaf: (block: Block) => XmlElement,
  isHead = false,
): XmlElement {
  if (nested.kind === 'block') return leaf(nested.block);
  const { container, inner } = nested;
  const children = inner.map((one) => flowElement(one, leaf, container.isHead));
  return group(tagOf(container, isHead), startOf(container), ...children);
}

function tagOf({ kind, start }: Container, isHead: boolean): string {
  switch (kind) {
    case 'quotation':
      return 'blockquote';
    case 'list':
      return start === undefined ? 'ul' : 'ol';
    case 'item':
      return 'li';
    case 'table':
      return 'table';
    case 'row':
      return 'tr';
    case 'cell':
      return isHead ? 'th' : 'td';
  }
}

function startOf({ start }: Container): { start?: string } {
  return start === undefined || start === 1 ? {} : { start: String(start) };
}

/** A heading, paragraph or figure with its words. */
export function leafElement(
  { id, kind, level = 2, image }: Block,
  words: readonly XmlNode[],
): XmlElement {
  if (kind === 'subsection') return element(`h${String(level)}`, { id }, ...words);
  if (kind === 'paragraph' || !image) return element('p', { id }, ...words);
  const caption = words.length > 0 ? [element('figcaption', {}, ...words)] : [];
  return group('figure', { id }, element('img', { src: image.src, alt: image.alt }), ...caption);
}
