/** A piece of an XML document: an element, or text that is escaped when it is written. */
export type XmlNode = XmlElement | string;

/**
 * An element. The children of a group stand on lines of their own; those of other elements get no
 * white space between them.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly group: boolean;
}

/** Attributes in the order in which they are written; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * All that XML 1.0 forbids: control characters except tab and line ends, lone surrogates, two
 * noncharacters.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const INDENT = ' ';

/** An element whose text is kept to the character. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children, group: false };
}

/** An element that holds only elements, each written on a line of its own. */
export function group(
  name: string,
  attributes: Attributes,
  ...children: readonly XmlElement[]
): XmlElement {
  return { name, attributes, children, group: true };
}

/** The document as a file; throws when a text holds a character that no XML document may hold. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '\n')}\n`;
}

function written(node: XmlNode, line: string): string {
  if (typeof node === 'string') return escaped(node, TEXT);
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(value, ATTRIBUTE)}"`,
  );
  const tag = `${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `<${tag}/>`;
  const inner = line + INDENT;
  const children = node.children.map((child) => (node.group ? inner : '') + written(child, inner));
  return `<${tag}>${children.join('')}${node.group ? line : ''}</${node.name}>`;
}

/**
 * A parser turns a carriage return into a line end, and any white space of an attribute into a
 * space, unless it is escaped.
 */
const TEXT = /[&<>\r]/gu;
const ATTRIBUTE = /[&<>"\t\n\r]/gu;

function escaped(text: string, special: RegExp): string {
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (forbidden !== undefined)
    throw new Error(
      `U+${(forbidden.codePointAt(0) ?? 0).toString(16).toUpperCase()} cannot stand in XML: “${text}”`,
    );
  return text.replace(
    special,
    (character) => NAMED[character] ?? `&#${String(character.charCodeAt(0))};`,
  );
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
