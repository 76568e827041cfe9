import type { Element, ElementContent } from 'hast';
import { element, group, writeXml, type XmlElement, type XmlNode } from '../xml/xml.ts';
import { places } from './places.ts';

/** A file of the e-book that readers see. */
interface BookPage {
  readonly title: string;
  readonly language: string;
  /** The part of the book in which it stands. */
  readonly part: 'frontmatter' | 'bodymatter' | 'backmatter';
  readonly body: readonly XmlElement[];
}

/** Writes a file of the e-book as XHTML. */
export function xhtmlFile({ title, language, part, body }: BookPage): string {
  return writeXml(
    group(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
      },
      group(
        'head',
        {},
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: places.styles() }),
      ),
      group('body', { 'epub:type': part }, ...body),
    ),
  );
}

/** Words as the site writes them, for a file of XML. */
export function xmlOf(nodes: readonly ElementContent[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' ? [xmlElement(node)] : [];
  });
}

/** An element as the site writes it, for a file of XML. */
export function xmlElement({ tagName, properties, children }: Element): XmlElement {
  const attributes = Object.entries(properties).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== 'string') return [];
    const name = key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    // Some reading systems look for the one, some for the other.
    return name === 'lang'
      ? [
          ['lang', value],
          ['xml:lang', value],
        ]
      : [[name, value]];
  });
  return element(tagName, Object.fromEntries(attributes), ...xmlOf(children));
}
