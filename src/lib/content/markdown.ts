import type { Paragraph, Root, RootContent, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import 'mdast-util-mdx';
import { parseNoteId, parseSourceId } from '../ids.ts';
import { blockIds } from './block-ids.ts';
import { plainAddresses } from './plain-addresses.ts';
import type { EssayRun, NoteRun } from './runs.ts';

/** Something in a file that the content model does not know. */
export interface MarkdownProblem {
  readonly line: number;
  readonly got: string;
  readonly fix: string;
}

/** A heading or paragraph of a section, with the line on which it stands. */
export interface SectionBlock {
  readonly kind: 'subsection' | 'paragraph';
  readonly id: string;
  readonly line: number;
  readonly runs: readonly EssayRun[];
}

/**
 * The options under which Markdown is read everywhere, in checks and in pages: `5~10年` is not
 * deleted text.
 */
export const GFM_OPTIONS = { singleTilde: false } as const;

/** A marker as authors write it; the id is checked later, so that a wrong one can be named. */
export const MARKER = /\[\^([^\]\s]+)\]/gu;

/** What stands before the id in the link from a citation to its source. */
export const SOURCE_SCHEME = 'source:';

/** What an address in a note may begin with: Markdown would make a link of `<javascript:…>` too. */
const WEB_ADDRESS = /^https?:\/\//u;

/** Reads the Markdown of sections and pages. */
export const mdx = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS);

/**
 * Reads the body of a section. A marker whose id is malformed is reported; whether the note exists
 * is checked elsewhere.
 */
export function readSectionBody(
  body: string,
  number: number,
): { blocks: SectionBlock[]; problems: MarkdownProblem[] } {
  const problems: MarkdownProblem[] = [];
  const blocks = readSectionTree(parse(mdx, body, problems), number, problems);
  return { blocks, problems };
}

/** The same of a body that has been parsed. */
export function readSectionTree(
  tree: Root,
  number: number,
  problems: MarkdownProblem[],
): SectionBlock[] {
  const ids = blockIds(number);
  const blocks: SectionBlock[] = [];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading' && node.depth === 2)
      blocks.push({
        kind: 'subsection',
        id: ids.subsection(),
        line,
        runs: essayRuns(node.children, problems),
      });
    else if (node.type === 'paragraph')
      blocks.push({
        kind: 'paragraph',
        id: ids.paragraph(),
        line,
        runs: essayRuns(node.children, problems),
      });
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'PageBreak')
      problems.push({
        line,
        got: 'a <PageBreak> on a line of its own',
        fix: 'write it inside the paragraph, before the first character of the page',
      });
    else
      problems.push(
        unknownNode(
          node,
          'a section holds paragraphs, ## headings, [^p80-1] markers and <PageBreak page={81} /> only',
        ),
      );
  }
  return blocks;
}

/** Reads the body of a note into its runs; several paragraphs follow each other. */
export function readNoteBody(body: string): { runs: NoteRun[]; problems: MarkdownProblem[] } {
  const problems: MarkdownProblem[] = [];
  const runs = parse(markdown, body, problems).children.flatMap((node) => {
    if (node.type === 'paragraph') return noteRuns(node, problems);
    problems.push(
      unknownNode(
        node,
        'a note holds paragraphs with [citations](source:id) and <https://addresses> only',
      ),
    );
    return [];
  });
  return { runs, problems };
}

/** Parses a body; what cannot be parsed is a problem, and the tree is empty. */
export function parse(
  processor: { parse(text: string): Root },
  body: string,
  problems: MarkdownProblem[],
): Root {
  try {
    const root = processor.parse(body);
    plainAddresses(root, body);
    return root;
  } catch (error) {
    const place = error as { line?: number; reason?: string; message: string };
    problems.push({
      line: place.line ?? 1,
      got: place.reason ?? place.message,
      fix: 'fix the markup on this line',
    });
    return { type: 'root', children: [] };
  }
}

function essayRuns(nodes: readonly PhrasingContent[], problems: MarkdownProblem[]): EssayRun[] {
  return nodes.flatMap((node): EssayRun[] => {
    if (node.type === 'text')
      return splitMarkers(node.value, node.position?.start.line ?? 1, problems);
    if (node.type === 'mdxJsxTextElement' && node.name === 'PageBreak') {
      const page = pageOf(node);
      if (page !== undefined && node.children.length === 0) return [{ kind: 'page-break', page }];
      const got =
        page === undefined
          ? 'a <PageBreak> without a page number'
          : 'a <PageBreak> with words in it';
      problems.push({
        line: node.position?.start.line ?? 1,
        got,
        fix: 'write it as <PageBreak page={81} />',
      });
      return [];
    }
    problems.push(
      unknownNode(
        node,
        'a section holds plain words, [^p80-1] markers and <PageBreak page={81} /> only',
      ),
    );
    return [];
  });
}

function splitMarkers(value: string, line: number, problems: MarkdownProblem[]): EssayRun[] {
  return value.split(MARKER).flatMap((piece, index): EssayRun[] => {
    if (index % 2 === 0)
      return piece === '' ? [] : [{ kind: 'text', text: piece.replace(/\n/gu, ' ') }];
    const note = parseNoteId(piece);
    if (note) return [{ kind: 'marker', note }];
    problems.push({
      line,
      got: `the marker [^${piece}]`,
      fix: 'name a note by print page and number, such as [^p80-1]',
    });
    return [];
  });
}

function pageOf(node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>): number | undefined {
  const [attribute, ...others] = node.attributes;
  if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'page')
    return undefined;
  const value = typeof attribute.value === 'object' ? attribute.value?.value : attribute.value;
  return value !== undefined && /^[1-9]\d*$/u.test(value) ? Number(value) : undefined;
}

function noteRuns(paragraph: Paragraph, problems: MarkdownProblem[]): NoteRun[] {
  return paragraph.children.flatMap((node): NoteRun[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/\n/gu, ' ') }];
    const words = node.type === 'link' ? plainWords(node.children) : undefined;
    if (node.type !== 'link' || words === undefined) {
      problems.push(
        unknownNode(
          node,
          'a note holds plain words, [citations](source:id) and <https://addresses> only',
        ),
      );
      return [];
    }
    const line = node.position?.start.line ?? 1;
    if (node.url.startsWith(SOURCE_SCHEME)) {
      const source = parseSourceId(node.url.slice(SOURCE_SCHEME.length));
      if (source) return [{ kind: 'citation', text: words, source }];
      problems.push({
        line,
        got: `the link “${node.url}”`,
        fix: 'name a source by the file name of its entry, such as source:horowitz-2018',
      });
    } else if (node.url === words && WEB_ADDRESS.test(words)) return [{ kind: 'url', text: words }];
    else
      problems.push({
        line,
        got: `a link from “${words}” to ${node.url}`,
        fix: 'link citations to source:id, and write an address as <https://…>',
      });
    return [{ kind: 'text', text: words }];
  });
}

function plainWords(nodes: readonly PhrasingContent[]): string | undefined {
  const [only, ...others] = nodes;
  return only?.type === 'text' && others.length === 0 ? only.value : undefined;
}

function unknownNode(node: RootContent, fix: string): MarkdownProblem {
  const name =
    'name' in node && typeof node.name === 'string' ? `<${node.name}>` : `“${node.type}”`;
  return { line: node.position?.start.line ?? 1, got: `an element ${name}`, fix };
}
