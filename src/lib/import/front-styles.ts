import type { Meta } from './pandoc-ast.ts';
import { PARAGRAPH } from './word-headings.ts';

/** What the look of a paper's first lines says, which pandoc's tree does not hold. */
export interface FrontStyles {
  /** Fields that styles name: title, subtitle, author, abstract. */
  readonly meta: Readonly<Record<string, Meta>>;
  /** Lines that are set in the middle above the text: a title, and who wrote it. */
  readonly centred: readonly string[];
  /** Where it was printed, as fields of essay.yaml; an empty one is not known. */
  readonly published?: Readonly<Record<string, string | number>>;
}

const LINES = 12;
const STYLES: Readonly<Record<string, string>> = {
  Title: 'title',
  Subtitle: 'subtitle',
  Author: 'author',
  Abstract: 'abstract',
};

/** Of an ODT's `content.xml`: paragraphs with a style of such a name, or made from one. */
export function frontOfOdt(xml: string): FrontStyles {
  const parents = new Map(
    [...xml.matchAll(/<style:style\b[^>]*>/gu)].map(([tag]) => [
      attribute(tag, 'style:name'),
      attribute(tag, 'style:parent-style-name'),
    ]),
  );
  const found = new Map<string, string[]>();
  const text = xml.replace(/<text:note\b.*?<\/text:note>/gsu, '');
  for (const [, tag = '', inner = ''] of text.matchAll(/<text:p\b([^>]*)>(.*?)<\/text:p>/gsu)) {
    const style = attribute(tag, 'text:style-name');
    const key = STYLES[style] ?? STYLES[parents.get(style) ?? ''];
    const words = textOf(inner);
    if (key !== undefined && words) found.set(key, [...(found.get(key) ?? []), words]);
  }
  const meta = [...found].map(([key, lines]): [string, Meta] => {
    const c = lines.map((line) => ({ t: 'MetaString', c: line }) as const);
    const [only] = c;
    if (key === 'author') return [key, { t: 'MetaList', c }];
    return [key, only && c.length === 1 ? only : { t: 'MetaString', c: lines.join('\n') }];
  });
  return { meta: Object.fromEntries(meta), centred: [] };
}

/** Of a Word file's `document.xml`: the lines at its beginning that are set in the middle. */
export function frontOfDocx(xml: string): FrontStyles {
  const centred: string[] = [];
  for (const [paragraph] of [...xml.matchAll(PARAGRAPH)].slice(0, LINES)) {
    const words = textOf(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/gu)]
        .map(([, text = ' ']) => text)
        .join(''),
    );
    if (!words) continue;
    if (!paragraph.includes('<w:jc w:val="center"/>')) break;
    centred.push(words);
  }
  return { meta: {}, centred };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function textOf(xml: string): string {
  const marks: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
  };
  return xml
    .replace(/<text:s\b[^>]*>|<text:tab\/>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|amp|quot|apos);/gu, (_, name: string) => marks[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
