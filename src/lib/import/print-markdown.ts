import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PhrasingContent, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { EssayRun } from '../content/runs.ts';
import { wordsOf } from '../content/runs.ts';
import { addressesIn } from '../text/addresses.ts';
import type { EssayNote, EssaySection } from './essay.ts';

/**
 * A section as MDX: its heading as `title`, subsections as `##`, one line a paragraph.
 * @param suppliedTitle the editors' title for a section that has no heading in print
 */
export function printSection(section: EssaySection, suppliedTitle: string): string {
  const front = section.heading
    ? { title: wordsOf(section.heading), titleFrom: 'essay' }
    : { title: suppliedTitle, titleFrom: 'editors' };
  const children = section.blocks.map((block): RootContent => {
    const phrasing = notCode(block.runs.map(toPhrasing));
    return block.kind === 'subsection'
      ? { type: 'heading', depth: block.level ?? 2, children: phrasing }
      : { type: 'paragraph', children: phrasing };
  });
  return withFrontmatter(front, children);
}

/**
 * A note as Markdown. It begins as a commentary without sources; the editors link its citations and
 * say its kind.
 */
export function printNote(note: EssayNote): string {
  const { page, number, label, repeated } = note;
  const front = { page, number, kind: 'commentary', label, repeated };
  const known = Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined),
  );
  return withFrontmatter(known, [{ type: 'paragraph', children: linkAddresses(note.text) }]);
}

/** Plain words with their web addresses as links. */
export function linkAddresses(text: string): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let end = 0;
  for (const { start, url } of addressesIn(text)) {
    if (start > end) children.push({ type: 'text', value: text.slice(end, start) });
    children.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = start + url.length;
  }
  if (end < text.length) children.push({ type: 'text', value: text.slice(end) });
  return children;
}

/**
 * MDX takes a line that begins with one of two English words for code, and knows no backslash
 * against it: the first letter is written as a reference.
 */
function notCode([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  if (first.type !== 'text' || !/^(?:import|export) /u.test(first.value)) return [first, ...others];
  const letter = first.value.charCodeAt(0).toString(16);
  return [
    { type: 'html', value: `&#x${letter};` },
    { type: 'text', value: first.value.slice(1) },
    ...others,
  ];
}

function toPhrasing(run: EssayRun): PhrasingContent {
  switch (run.kind) {
    case 'marker':
      return { type: 'footnoteReference', identifier: run.note };
    case 'page-break':
      return pageBreak(run.page);
    case 'text':
    case 'citation':
    case 'link':
    case 'url':
      return { type: 'text', value: run.text };
  }
}

function pageBreak(page: number): MdxJsxTextElement {
  const value = String(page);
  return {
    type: 'mdxJsxTextElement',
    name: 'PageBreak',
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'page',
        value: { type: 'mdxJsxAttributeValueExpression', value },
      },
    ],
    children: [],
  };
}

/**
 * A file of blocks, in which no word of the author's becomes markup.
 * @param kind MDX has no `<https://…>`: an address in it is a link from itself
 */
export function printBody(
  front: object,
  blocks: readonly RootContent[],
  kind: 'md' | 'mdx',
): string {
  return withFrontmatter(
    front,
    blocks.map((block) => printable(block)),
    kind === 'mdx',
  );
}

/** A figure is an element by itself in MDX, its caption a paragraph in it. */
function printable(block: RootContent): RootContent {
  if (block.type === 'paragraph') {
    const [only, ...others] = block.children;
    if (only?.type !== 'mdxJsxTextElement' || only.name !== 'Figure' || others.length > 0)
      return { ...block, children: notCode(block.children) };
    const children: MdxJsxFlowElement['children'] =
      only.children.length > 0 ? [{ type: 'paragraph', children: only.children }] : [];
    return { ...only, type: 'mdxJsxFlowElement', children };
  }
  if (block.type !== 'blockquote' && block.type !== 'list' && block.type !== 'listItem')
    return block;
  return { ...block, children: (block.children as RootContent[]).map(printable) } as RootContent;
}

function withFrontmatter(front: object, children: RootContent[], resourceLink = false): string {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()];
  const body = toMarkdown({ type: 'root', children }, { extensions, resourceLink, bullet: '-' });
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`;
}
