import type { Link, Nodes, PhrasingContent } from 'mdast';
import 'mdast-util-mdx';
import { parseNoteId, parseSourceId } from '../ids.ts';
import type { MarkdownProblem } from './markdown.ts';
import type { EssayRun, TextRun, TextStyle } from './runs.ts';

/** A marker as authors write it; the id is checked later, so that a wrong one can be named. */
export const MARKER = /\[\^([^\]\s]+)\]/gu;

/** What stands before the id in the link from a citation to its source. */
export const SOURCE_SCHEME = 'source:';

/** What an address may begin with: Markdown would make a link of `<javascript:…>` too. */
const WEB_ADDRESS = /^https?:\/\//u;

/** Elements of Markdown and HTML that set words apart. */
const STYLES: Readonly<Record<string, TextStyle>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  sup: 'superscript',
  sub: 'subscript',
};

/** Reads the words of one heading, paragraph or cell, and reports what it does not know. */
export class PhrasingReader {
  readonly #problems: MarkdownProblem[];
  /** What may stand here, for messages. */
  readonly #fix: string;
  /** Whether markers and page breaks may stand here. */
  readonly #isEssay: boolean;

  constructor(problems: MarkdownProblem[], fix: string, isEssay: boolean) {
    this.#problems = problems;
    this.#fix = fix;
    this.#isEssay = isEssay;
  }

  read(nodes: readonly PhrasingContent[], style: readonly TextStyle[] = []): EssayRun[] {
    // In Markdown without MDX the tags of an element are nodes of their own.
    const open: TextStyle[] = [];
    return nodes.flatMap((node): EssayRun[] => {
      const tag = node.type === 'html' ? /^<(\/?)(su[bp])>$/u.exec(node.value) : null;
      if (!tag) return this.#readNode(node, [...style, ...open]);
      if (tag[1]) open.pop();
      else open.push(tag[2] === 'sup' ? 'superscript' : 'subscript');
      return [];
    });
  }

  #readNode(node: PhrasingContent, style: readonly TextStyle[]): EssayRun[] {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'text') {
      const words = node.value.replace(/\n/gu, ' ');
      return this.#isEssay ? this.#splitMarkers(words, line, style) : textRuns(words, style);
    }
    if (node.type === 'break') return textRuns('\n', style);
    if (node.type === 'inlineCode') return textRuns(node.value, [...style, 'code']);
    if (node.type === 'link') return this.#readLink(node, style);
    if (node.type === 'emphasis' || node.type === 'strong')
      return this.read(node.children, [...style, ...stylesOf(node.type)]);
    if (node.type === 'mdxJsxTextElement') {
      const own = stylesOf(node.name ?? '');
      if (own.length > 0 && node.attributes.length === 0)
        return this.read(node.children, [...style, ...own]);
      if (this.#isEssay && node.name === 'PageBreak') return this.#readPageBreak(node);
    }
    this.unknown(node);
    return [];
  }

  #splitMarkers(value: string, line: number, style: readonly TextStyle[]): EssayRun[] {
    return value.split(MARKER).flatMap((piece, index): EssayRun[] => {
      if (index % 2 === 0) return textRuns(piece, style);
      const note = parseNoteId(piece);
      if (note) return [{ kind: 'marker', note }];
      const fix = 'name a note by print page and number, such as [^p12-1], or by number: [^n12]';
      this.#report(line, `the marker [^${piece}]`, fix);
      return [];
    });
  }

  #readPageBreak(node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>): EssayRun[] {
    const page = pageOf(node);
    if (page !== undefined && node.children.length === 0) return [{ kind: 'page-break', page }];
    const wrong = page === undefined ? 'without a page number' : 'with words in it';
    const fix = 'write it as <PageBreak page={13} />';
    this.#report(node.position?.start.line ?? 1, `a <PageBreak> ${wrong}`, fix);
    return [];
  }

  #readLink({ url, children, position }: Link, style: readonly TextStyle[]): EssayRun[] {
    const line = position?.start.line ?? 1;
    const runs = this.read(children, style);
    const pieces = runs.filter((run) => run.kind === 'text');
    const text = pieces.map((piece) => piece.text).join('');
    if (pieces.length < runs.length) {
      this.#report(line, `a link of more than words: “${text}”`, 'put markers behind the link');
      return runs;
    }
    const words = pieces.some((piece) => piece.style) ? { words: pieces } : {};
    if (url.startsWith(SOURCE_SCHEME)) {
      const source = parseSourceId(url.slice(SOURCE_SCHEME.length));
      if (source) return [{ kind: 'citation', text, source, ...words }];
      const fix = 'name a source by the file name of its entry, such as source:horowitz-2018';
      this.#report(line, `the link “${url}”`, fix);
    } else if (WEB_ADDRESS.test(url) && (url === text || !WEB_ADDRESS.test(text)))
      return [url === text ? { kind: 'url', text } : { kind: 'link', text, url, ...words }];
    else
      this.#report(
        line,
        `a link from “${text}” to ${url}`,
        'link citations to source:id, and other words to an address with http:// or https://',
      );
    return runs;
  }

  /** Reports an element that may not stand here. */
  unknown(node: Nodes): void {
    const name =
      'name' in node && typeof node.name === 'string' ? `<${node.name}>` : `“${node.type}”`;
    this.#report(node.position?.start.line ?? 1, `an element ${name}`, this.#fix);
  }

  #report(line: number, got: string, fix: string): void {
    this.#problems.push({ line, got, fix });
  }
}

function textRuns(text: string, style: readonly TextStyle[]): TextRun[] {
  if (text === '') return [];
  return [style.length > 0 ? { kind: 'text', text, style } : { kind: 'text', text }];
}

function stylesOf(name: string): TextStyle[] {
  const style = STYLES[name];
  return style ? [style] : [];
}

function pageOf(node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>): number | undefined {
  const [attribute, ...others] = node.attributes;
  if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'page')
    return undefined;
  const value = typeof attribute.value === 'object' ? attribute.value?.value : attribute.value;
  return value !== undefined && /^[1-9]\d*$/u.test(value) ? Number(value) : undefined;
}
