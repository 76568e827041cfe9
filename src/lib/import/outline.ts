import type { FootnoteReference, Heading, PhrasingContent, RootContent } from 'mdast';
import { numberingOf, withoutNumber } from './numbering.ts';
import { tidy } from './phrasing.ts';
import type { Loss, TreeSection } from './tree.ts';
import { leavesIn, wordsIn } from './words.ts';

/** The deepest heading of a section's file. */
const DEEPEST = 4;

/**
 * Blocks parted into sections at their highest headings. What level that is does not count, nor
 * how many levels are left out below it: each heading is one deeper than the one above it.
 */
export function outline(blocks: readonly RootContent[], losses: Loss[]): TreeSection[] {
  const top = Math.min(...blocks.map((one) => (one.type === 'heading' ? one.depth : Infinity)));
  const sections: { title: string | undefined; blocks: RootContent[] }[] = [];
  let above: number[] = [];
  let waiting: FootnoteReference[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === top) {
      sections.push({ title: wordsIn(block.children).trim(), blocks: [] });
      above = [top];
      waiting.push(...markers(block.children));
      if (markers(block.children).length > 0)
        losses.push({
          what: 'notes of a heading are called at the beginning of what follows',
          near: wordsIn(block.children).slice(0, 24),
        });
      continue;
    }
    if (sections.length === 0) sections.push({ title: undefined, blocks: [] });
    let node: RootContent = block;
    if (block.type === 'heading') {
      above = [...above.filter((depth) => depth < block.depth), block.depth];
      const deep = above.length + (above[0] === top ? 0 : 1);
      if (deep > DEEPEST)
        losses.push({
          what: 'headings deeper than ####',
          near: wordsIn(block.children).slice(0, 24),
        });
      node = { ...block, depth: Math.min(deep, DEEPEST) as Heading['depth'] };
    }
    if (waiting.length > 0 && callAt(node, waiting)) waiting = [];
    sections.at(-1)?.blocks.push(node);
  }
  return sections;
}

function markers(nodes: readonly PhrasingContent[]): FootnoteReference[] {
  return nodes.flatMap((node): FootnoteReference[] => {
    if (node.type === 'footnoteReference') return [node];
    return 'children' in node ? markers(node.children) : [];
  });
}

/** Puts markers before the first words of a block; false when it has no words. */
export function callAt(block: RootContent, marks: readonly FootnoteReference[]): boolean {
  const [leaf] = leavesIn([block]);
  if (!leaf) return false;
  (leaf.words as PhrasingContent[]).unshift(...marks);
  return true;
}

/**
 * Ranks of strong paragraphs without a number: the first of all, which may be a title, and others.
 */
const [TITLE, STRONG] = [-2, -1];

/**
 * Headings of a paper whose author made them large by hand: short strong paragraphs, or short ones
 * that are numbered one after the other. Only where the paper has no real headings.
 */
export function guessHeadings(blocks: readonly RootContent[], losses: Loss[]): RootContent[] {
  if (blocks.some((block) => block.type === 'heading')) return [...blocks];
  const counts = new Map<number, number>();
  const guesses = blocks.map((block, at): number | undefined => {
    const text = block.type === 'paragraph' ? wordsIn(block.children).trim() : '';
    if (block.type !== 'paragraph' || text === '' || text.length > 50) return undefined;
    const isStrong = block.children.every((node) => node.type === 'strong' || isBlank(node));
    const numbering = numberingOf(text);
    if (/[。！；，：:;,]$|[^.A-Z]\.$/u.test(text) || withoutNumber(text) === '') return undefined;
    if (numbering?.number === (counts.get(numbering?.rank ?? 0) ?? 0) + 1) {
      counts.set(numbering.rank, numbering.number);
      for (const rank of counts.keys()) if (rank > numbering.rank) counts.delete(rank);
      return numbering.rank;
    }
    return isStrong && !numbering ? (at === 0 ? TITLE : STRONG) : undefined;
  });
  const strongest = Math.min(...guesses.map((rank = STRONG) => (rank >= 0 ? rank : Infinity)));
  const ranks = [
    ...new Set(guesses.flatMap((rank) => (rank === undefined ? [] : [depthOf(rank, strongest)]))),
  ];
  ranks.sort((a, b) => a - b);
  return blocks.map((block, at) => {
    const guess = guesses[at];
    if (guess === undefined || block.type !== 'paragraph') return block;
    const depth = (ranks.indexOf(depthOf(guess, strongest)) + 1) as Heading['depth'];
    const children = tidy(
      block.children.flatMap((node) => (node.type === 'strong' ? node.children : [node])),
    );
    losses.push({
      what: 'short paragraphs were taken for headings, since the paper has no real ones',
      near: wordsIn(children).slice(0, 24),
    });
    return { type: 'heading', depth, children };
  });
}

/** A strong paragraph without a number (结语) stands beside the highest numbered ones. */
function depthOf(rank: number, strongest: number): number {
  if (rank !== STRONG) return rank;
  return strongest === Infinity ? 0 : strongest;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'footnoteReference' || (node.type === 'text' && node.value.trim() === '');
}
