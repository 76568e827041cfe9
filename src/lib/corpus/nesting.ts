import type { Container, SectionBlock } from '../content/section-body.ts';

/** A leaf of words, or what stands around leaves. */
export type Nested<Block> =
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'container';
      readonly container: Container;
      readonly inner: readonly Nested<Block>[];
    };

/** Puts blocks into the quotations, lists and tables in which each says that it stands. */
export function nest<Block extends Pick<SectionBlock, 'within'>>(
  blocks: readonly Block[],
  depth = 0,
): Nested<Block>[] {
  const nested: Nested<Block>[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    const container = block.within?.[depth];
    if (!container) {
      nested.push({ kind: 'block', block });
      at += 1;
      continue;
    }
    const rest = blocks.slice(at);
    const end = rest.findIndex((other) => other.within?.[depth]?.key !== container.key);
    const inside = end < 0 ? rest : rest.slice(0, end);
    nested.push({ kind: 'container', container, inner: nest(inside, depth + 1) });
    at += inside.length;
  }
  return nested;
}

/**
 * Whether there is more than running text: a quotation, a list, a table, a figure, verse, a deep
 * heading, words set apart.
 */
export function hasFlow(
  blocks: readonly Pick<SectionBlock, 'within' | 'image' | 'level' | 'runs'>[],
): boolean {
  return blocks.some(
    ({ within, image, level, runs }) =>
      within !== undefined ||
      level !== undefined ||
      image !== undefined ||
      runs.some((run) => run.kind === 'text' && (run.style !== undefined || run.text === '\n')),
  );
}
