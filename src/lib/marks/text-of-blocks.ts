/** A block of the author's words on a page. */
export interface Block {
  /** Element id. */
  readonly id: string;
  /** Its words without apparatus. */
  readonly text: string;
}

/** Where a block stands in the text of all. */
export interface PlacedBlock extends Block {
  readonly start: number;
}

/** The words of several blocks as one text, parted by line feeds. */
export interface TextOfBlocks {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** Joins blocks in the order of the page. */
export function joinBlocks(blocks: readonly Block[]): TextOfBlocks {
  let start = 0;
  const placed = blocks.map((block) => {
    const at = start;
    start += block.text.length + 1;
    return { ...block, start: at };
  });
  return { text: blocks.map(({ text }) => text).join('\n'), blocks: placed };
}

/**
 * The block in which a character of the text stands; a line feed belongs to the block before it.
 */
export function blockAt({ blocks }: TextOfBlocks, offset: number): PlacedBlock | undefined {
  return blocks.findLast(({ start }) => start <= offset);
}
