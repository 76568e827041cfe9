import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import 'mdast-util-mdx';
import { plainAddresses } from './plain-addresses.ts';

/** Something in a file that the content model does not know. */
export interface MarkdownProblem {
  readonly line: number;
  readonly got: string;
  readonly fix: string;
}

/**
 * The options under which Markdown is read everywhere, in checks and in pages: `5~10年` is not
 * deleted text.
 */
export const GFM_OPTIONS = { singleTilde: false } as const;

/** The parser compares each of these marks with those before it in the paragraph. */
const MAX_MARKS = 2000;

/** Reads the Markdown of sections and pages. */
export const mdx = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS).use(remarkMdx);
/** Reads the Markdown of notes, in which an address may stand as `<https://…>`. */
export const markdown = unified().use(remarkParse).use(remarkGfm, GFM_OPTIONS);

/** Parses a body; what cannot be parsed is a problem, and the tree is empty. */
export function parse(
  processor: { parse(text: string): Root },
  body: string,
  problems: MarkdownProblem[],
): Root {
  const crowded = crowdedLine(body);
  if (crowded !== undefined) {
    const got = `more than ${String(MAX_MARKS)} marks of Markdown in one paragraph`;
    problems.push({ line: crowded, got, fix: 'write plain words' });
    return { type: 'root', children: [] };
  }
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

/** The line on which a paragraph begins that would keep the parser for minutes. */
function crowdedLine(body: string): number | undefined {
  let line = 1;
  for (const paragraph of body.split(/\n[ \t]*\n/u)) {
    if ((paragraph.match(/[*_~[\]<>|`]/gu)?.length ?? 0) > MAX_MARKS) return line;
    line += paragraph.split('\n').length + 1;
  }
  return undefined;
}
