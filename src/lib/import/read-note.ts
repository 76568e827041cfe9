import type { RootContent } from 'mdast';
import { isRaised } from './note-calls.ts';
import { charactersIn, inked, type Block } from './pandoc-ast.ts';
import { readBlocks } from './pandoc-blocks.ts';
import type { Reading } from './pandoc-inlines.ts';
import { plain, tidy } from './phrasing.ts';
import type { Findings } from './tree.ts';
import { beginning, figureIn, wordsIn } from './words.ts';

/** Reads a note where it is called, and says its id. One that is called again stands once. */
export function readNote(blocks: readonly Block[], reading: Reading, findings: Findings): string {
  const { notes, losses } = findings;
  const again = calledAgain(blocks);
  const id = again === undefined ? `typeset-${notes.size + 1}` : `again-${again}`;
  if (notes.has(id)) {
    const characters = charactersIn(blocks);
    losses.push({ what: 'notes that are called again stand once', near: '', characters });
    return id;
  }
  notes.set(id, { blocks: [] });
  notes.set(id, labelled(noteBlocks(readBlocks(blocks, reading, true), findings), findings));
  return id;
}

/** Which note it is, where the program has marked one that is called again. */
function calledAgain([first]: readonly Block[]): string | undefined {
  const mark = first?.t === 'Para' || first?.t === 'Plain' ? first.c[0] : undefined;
  return mark?.t === 'Link' ? /^#again-(.+)$/u.exec(mark.c[2][0])?.[1] : undefined;
}

/** A sign that the author chose for a note stands raised before its words in Word: `*`, `†`. */
function labelled(
  blocks: RootContent[],
  { losses }: Findings,
): { blocks: RootContent[]; label?: string } {
  const [first, ...others] = blocks;
  const [sign, ...words] = first?.type === 'paragraph' ? first.children : [];
  const label = sign && isRaised(sign) ? wordsIn([sign]).trim() : '';
  if (!/^[*＊†‡§¶]{1,3}$/u.test(label)) return { blocks };
  losses.push({ what: 'signs of notes are their labels', near: '', characters: inked(label) });
  return { label, blocks: [{ type: 'paragraph', children: tidy(words) }, ...others] };
}

/** A note holds no tables and no pictures: rows become lines. */
function noteBlocks(blocks: readonly RootContent[], { losses }: Findings): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (figureIn(block)) {
      losses.push({ what: 'pictures in notes are left out', near: beginning([block]) });
      return [];
    }
    if (block.type !== 'table') return [block];
    losses.push({ what: 'tables in notes are lines of words', near: beginning([block]) });
    return block.children.map((row) => ({
      type: 'paragraph',
      children: tidy(row.children.flatMap((cell) => [plain(' '), ...cell.children])),
    }));
  });
}
