import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { unseenIn } from '../text/characters.ts';
import { mdx, parse, type MarkdownProblem } from './markdown.ts';

/** The pages of prose about an edition; each may be left out. English ones stand in `en/`. */
export const PAGE_IDS = ['about', 'data', 'how-to-read', 'en/about', 'en/how-to-read'] as const;

/** What `<Count of="…" />` may say. */
const COUNTED = ['paragraphs', 'notes', 'sources', 'events', 'remarks'] as const;

export type Counted = (typeof COUNTED)[number];

const UNFIT = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'html',
  'image',
  'imageReference',
];

/** Where a link may lead; what runs in the browser or imports a file is none of these. */
const ADDRESS = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/u;

const FIX = 'write Markdown, links, tables and <Count of="notes" /> only';

/**
 * What a page of prose may not hold: code, pictures (which Astro imports), and elements other than
 * `<Count of="…" />`. A page is somebody's words, and compiling it must not run them.
 */
export function readPageBody(body: string): MarkdownProblem[] {
  const problems: MarkdownProblem[] = [];
  readPageTree(parse(mdx, body, problems), problems);
  return problems;
}

/** The same of a body that has been parsed. */
export function readPageTree(tree: Root, problems: MarkdownProblem[]): void {
  visit(tree, (node) => {
    const got = unfit(node);
    if (got !== undefined) problems.push({ line: node.position?.start.line ?? 1, got, fix: FIX });
  });
}

function unfit(node: Nodes): string | undefined {
  const unseen = 'value' in node ? unseenIn(node.value) : undefined;
  if (unseen !== undefined) return `${unseen}, which no one can see`;
  if (UNFIT.includes(node.type)) return `an element “${node.type}”`;
  if ((node.type === 'link' || node.type === 'definition') && !ADDRESS.test(node.url))
    return `a link to ${node.url}`;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const [attribute, ...others] = node.attributes;
  const isCount =
    node.type === 'mdxJsxTextElement' &&
    node.name === 'Count' &&
    others.length === 0 &&
    attribute?.type === 'mdxJsxAttribute' &&
    attribute.name === 'of' &&
    COUNTED.some((name) => name === attribute.value);
  return isCount ? undefined : `an element <${node.name ?? ''}>`;
}
