import type { z } from 'astro/zod';
import type { Heading, List, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { blockIds, type BlockIds } from './block-ids.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { sectionEntry } from './entry-schemas.ts';
import { isMedia } from './media.ts';
import { mdx, parse, type MarkdownProblem } from './markdown.ts';
import { PhrasingReader } from './phrasing.ts';
import type { EssayRun } from './runs.ts';

/**
 * A leaf of words: a heading, a paragraph wherever it stands, a cell, or a figure with the words
 * below it. The schema describes its fields.
 */
export type SectionBlock = DeepReadonly<z.infer<typeof sectionEntry>['blocks'][number]>;

/** What stands around words: a quotation, a list and its item, a table, its row and cell. */
export type Container = NonNullable<SectionBlock['within']>[number];

/** Levels of headings within a section; the section's own is above them. */
const [TOP_LEVEL, LAST_LEVEL] = [2, 4];

const FIX =
  'a section holds paragraphs, ## headings, > quotations, lists, tables, <Figure>, [^p12-1] markers and <PageBreak page={13} /> only';

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
  const reader = new FlowReader(blockIds(number), problems);
  reader.read(tree.children, []);
  return reader.blocks;
}

class FlowReader {
  readonly blocks: SectionBlock[] = [];
  readonly #ids: BlockIds;
  readonly #problems: MarkdownProblem[];
  readonly #phrasing: PhrasingReader;
  #containers = 0;

  constructor(ids: BlockIds, problems: MarkdownProblem[]) {
    this.#ids = ids;
    this.#problems = problems;
    this.#phrasing = new PhrasingReader(problems, FIX, true);
  }

  read(nodes: readonly RootContent[], within: readonly Container[]): void {
    for (const node of nodes) this.#readNode(node, within);
  }

  #readNode(node: RootContent, within: readonly Container[]): void {
    if (node.type === 'paragraph') this.#leaf(node, this.#phrasing.read(node.children), within);
    else if (node.type === 'heading' && this.#isHeading(node, within))
      this.blocks.push({
        kind: 'subsection',
        id: this.#ids.heading(node.depth),
        line: lineOf(node),
        runs: this.#phrasing.read(node.children),
        ...(node.depth > TOP_LEVEL && { level: node.depth }),
      });
    else if (node.type === 'blockquote')
      this.read(node.children, [...within, this.#container('quotation')]);
    else if (node.type === 'list') this.#readList(node, within);
    else if (node.type === 'table') this.#readTable(node, within);
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure')
      this.#readFigure(node, within);
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'PageBreak')
      this.#problems.push({
        line: lineOf(node),
        got: 'a <PageBreak> on a line of its own',
        fix: 'write it inside the paragraph, before the first character of the page',
      });
    else this.#phrasing.unknown(node);
  }

  #isHeading({ depth }: Heading, within: readonly Container[]): boolean {
    return depth >= TOP_LEVEL && depth <= LAST_LEVEL && within.length === 0;
  }

  #readList(node: List, within: readonly Container[]): void {
    const start = node.ordered ? { start: node.start ?? 1 } : {};
    const list = [...within, { ...this.#container('list'), ...start }];
    for (const item of node.children) this.read(item.children, [...list, this.#container('item')]);
  }

  #readTable({ children }: Table, within: readonly Container[]): void {
    const table = [...within, this.#container('table')];
    for (const [index, row] of children.entries()) {
      const inRow = [...table, { ...this.#container('row'), ...(index === 0 && { isHead: true }) }];
      for (const cell of row.children)
        this.#leaf(cell, this.#phrasing.read(cell.children), [...inRow, this.#container('cell')]);
    }
  }

  #readFigure(node: MdxJsxFlowElement, within: readonly Container[]): void {
    const attributes = new Map(
      node.attributes.map((one) =>
        one.type === 'mdxJsxAttribute' ? [one.name, one.value] : ['', undefined],
      ),
    );
    const [src, alt] = [attributes.get('src'), attributes.get('alt')];
    const [caption, ...others] = node.children;
    const isKnown =
      typeof src === 'string' &&
      typeof alt === 'string' &&
      attributes.size === 2 &&
      isMedia(src) &&
      (caption === undefined || caption.type === 'paragraph') &&
      others.length === 0;
    if (!isKnown) {
      const fix = 'write <Figure src="media/name.png" alt="what it shows">caption</Figure>';
      this.#problems.push({ line: lineOf(node), got: 'a <Figure> that is not so', fix });
      return;
    }
    const runs = caption ? this.#phrasing.read(caption.children) : [];
    this.#leaf(node, runs, within, { kind: 'figure', image: { src, alt } });
  }

  #leaf(
    node: RootContent,
    runs: EssayRun[],
    within: readonly Container[],
    more: Pick<SectionBlock, 'kind' | 'image'> = { kind: 'paragraph' },
  ): void {
    const id = this.#ids.paragraph();
    this.blocks.push({
      ...more,
      id,
      line: lineOf(node),
      runs,
      ...(within.length > 0 && { within }),
    });
  }

  #container(kind: Container['kind']): Container {
    this.#containers += 1;
    return { kind, key: this.#containers };
  }
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
