import { charactersIn, textIn, type Block } from './pandoc-ast.ts';
import type { Loss } from './tree.ts';

const HEADING = /^(?:目[录錄次]|(?:Tableof)?Contents)$/iu;
/** `一、缘起……2`: an entry where nothing links. */
const ENTRY = /[\s.…·]\d{1,4}$/u;

/**
 * The blocks of a paper without its table of contents, which the edition makes itself: entries
 * before the first heading, or under one of their own.
 */
export function withoutContents(blocks: readonly Block[], losses: Loss[]): Block[] {
  const gone = new Set<Block>();
  let heading: Block | undefined;
  let isText = false;
  for (const block of blocks) {
    const text = textIn(block).trim();
    if (HEADING.test(text.replace(/\s+/gu, ''))) heading = block;
    else if (isLinks(block) ? (heading ?? !isText) : heading && ENTRY.test(text)) {
      if (heading) gone.add(heading);
      gone.add(block);
    } else if (text !== '') {
      heading = undefined;
      isText ||= block.t === 'Header';
    }
  }
  if (gone.size < 2 && ![...gone].some((block) => block.t === 'BulletList')) return [...blocks];
  losses.push({
    what: 'the table of contents is left out, since the edition makes its own',
    near: '',
    characters: charactersIn([...gone]),
  });
  return blocks.filter((block) => !gone.has(block));
}

/** True for words that all lead to places in the paper. */
function isLinks(block: Block): boolean {
  if (block.t === 'BulletList') return block.c.every((item) => item.every(isLinks));
  if (block.t === 'Div') return block.c[1].length > 0 && block.c[1].every(isLinks);
  if (block.t !== 'Para' && block.t !== 'Plain') return false;
  const words = block.c.filter((one) => 'c' in one);
  return words.length > 0 && words.every((one) => one.t === 'Link' && one.c[2][0].startsWith('#'));
}
