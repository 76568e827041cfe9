import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { lostWords } from './latex.ts';
import { labelOf } from './note-labels.ts';
import { withPlainPictures, type Block, type Inline } from './pandoc-ast.ts';
import { lose, readWords, type Reading } from './pandoc-inlines.ts';
import { readTable } from './pandoc-tables.ts';
import { plain, tidy } from './phrasing.ts';
import { beginning, figureIn, wordsIn } from './words.ts';

/**
 * Blocks as Markdown's tree. Headings keep the level that they have in the paper. Only what stands
 * in the document itself may be a heading: within a quotation or a list it is a strong paragraph.
 */
export function readBlocks(
  blocks: readonly Block[],
  reading: Reading,
  isInside = false,
): RootContent[] {
  const read = blocks.flatMap((block) => readBlock(block, reading, isInside));
  return read.flatMap((block, at) => {
    if (isCaptionOf(block, read[at - 1])) return [];
    const next = read[at + 1];
    return isCaptionOf(next, block) ? [withCaption(block, next)] : [block];
  });
}

/** A picture that has no caption is followed by a line such as `图 1 一盏灯`. */
function isCaptionOf(
  block: RootContent | undefined,
  picture: RootContent | undefined,
): block is Paragraph {
  if (block?.type !== 'paragraph' || !picture || figureIn(picture)?.length !== 0) return false;
  return /^(?:图|圖|Fig(?:ure|\.)?)\s*[\d一二三四五六七八九十]+[^。]{0,60}$/u.test(
    wordsIn(block.children),
  );
}

function withCaption(picture: RootContent, caption: Paragraph): RootContent {
  const holder = picture.type === 'paragraph' ? picture.children[0] : undefined;
  if (holder?.type !== 'mdxJsxTextElement') return picture;
  return { type: 'paragraph', children: [{ ...holder, children: caption.children }] };
}

function readBlock(block: Block, reading: Reading, isInside: boolean): RootContent[] {
  const inside = (list: readonly Block[]): RootContent[] => readBlocks(list, reading, true);
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return paragraphs(readWords(notesByLine(block.c), reading), reading);
    case 'LineBlock':
      return paragraphs(verse(block.c, reading), reading);
    case 'Header': {
      const children = readWords(block.c[2], reading).filter((node) => node.type !== 'break');
      if (children.length === 0) return [];
      if (!isInside) return [{ type: 'heading', depth: block.c[0], children } as Heading];
      lose(reading, 'headings within quotations, lists or tables are strong paragraphs', children);
      return paragraphs([{ type: 'strong', children }], reading);
    }
    case 'BlockQuote': {
      const children = inside(block.c);
      return children.length > 0 ? [{ type: 'blockquote', children } as RootContent] : [];
    }
    case 'BulletList':
      return list(block.c.map(inside), false, 1);
    case 'OrderedList': {
      const [[start, style, delimiter], items] = block.c;
      if (!style.t.startsWith('De') || delimiter.t.includes('Paren'))
        lose(reading, 'list numbers such as (1), a. or i. are written 1.', [
          plain(beginning(items[0] ? inside(items[0]) : [])),
        ]);
      return list(items.map(inside), true, start);
    }
    case 'DefinitionList':
      return block.c.flatMap(([term, definitions]) => {
        const words = readWords(term, reading);
        lose(reading, 'lists of words and their meanings are lists', words);
        const items = definitions.flatMap((definition) => inside(definition));
        return list([[...paragraphs(words, reading), ...items]], false, 1);
      });
    case 'CodeBlock':
      return code(block.c[1], reading);
    case 'RawBlock': {
      const lost = block.c[0].endsWith('tex') ? lostWords(block.c[1]) : [];
      reading.losses.push(...lost);
      if (lost.length === 0 && !block.c[1].startsWith('<!--'))
        lose(reading, `signs of ${block.c[0]} that are not read`, [plain(block.c[1])]);
      return [];
    }
    case 'HorizontalRule':
      lose(reading, 'rules between paragraphs', []);
      return [];
    case 'Table':
      return readTable(block, reading, inside);
    case 'Figure':
      return figure(block.c[1][1], block.c[2], reading);
    case 'Div':
      return readBlocks(block.c[1], reading, isInside);
  }
}

/** Lines that each begin with the number of a note are lines, also where a format runs them on. */
function notesByLine(inlines: readonly Inline[]): readonly Inline[] {
  const isLabel = (inline: Inline | undefined): boolean =>
    inline?.t === 'Str' && labelOf(inline.c) !== undefined;
  if (!isLabel(inlines[0])) return inlines;
  return inlines.map((inline, at) =>
    inline.t === 'SoftBreak' && isLabel(inlines[at + 1]) ? { t: 'LineBreak' } : inline,
  );
}

function verse(lines: readonly (readonly Inline[])[], reading: Reading): PhrasingContent[] {
  return tidy(
    lines.flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...readWords(line, reading),
    ]),
  );
}

/** A paragraph; pictures in the midst of its words follow it. */
function paragraphs(words: readonly PhrasingContent[], reading: Reading): RootContent[] {
  const pictures = words.filter(isPicture);
  const rest = tidy(words.filter((node) => !isPicture(node)));
  if (pictures.length > 0 && rest.length > 0)
    lose(reading, 'pictures in a line of words follow the paragraph', rest);
  return [...(rest.length > 0 ? [rest] : []), ...pictures.map((picture) => [picture])].map(
    (children): Paragraph => ({ type: 'paragraph', children }),
  );
}

function isPicture(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Figure';
}

/** A picture with its caption, and the other things that stand in the figure. */
function figure(
  caption: readonly Block[],
  content: readonly Block[],
  reading: Reading,
): RootContent[] {
  const inner = readBlocks(withPlainPictures(content), reading, true);
  const lines = readBlocks(caption, reading, true);
  const words = lines.flatMap((line) => (line.type === 'paragraph' ? line.children : []));
  const at = inner.findIndex((node) => node.type === 'paragraph' && node.children.some(isPicture));
  const holder = inner[at];
  if (holder?.type !== 'paragraph') return [...inner, ...lines];
  const picture = holder.children[0];
  if (picture?.type !== 'mdxJsxTextElement') return [...inner, ...lines];
  return inner.map((node, index) =>
    index === at ? { type: 'paragraph', children: [{ ...picture, children: tidy(words) }] } : node,
  );
}

function list(items: readonly RootContent[][], ordered: boolean, start: number): RootContent[] {
  const children = items
    .filter((item) => item.length > 0)
    .map((item): ListItem => {
      const spread = item.filter((node) => node.type === 'paragraph').length > 1;
      return { type: 'listItem', spread, children: item as ListItem['children'] };
    });
  if (children.length === 0) return [];
  const spread = children.some((item) => item.spread === true);
  const node: List = { type: 'list', ordered, start: ordered ? start : null, spread, children };
  return [node];
}

/** Lines of a program, each as code; the edition knows no other. */
function code(text: string, reading: Reading): RootContent[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  lose(reading, 'blocks of code are lines of code, without their indents', [plain(text)]);
  const children = lines.flatMap((line, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    { type: 'inlineCode', value: line.trim() },
  ]);
  return wordsIn(children).trim() === '' ? [] : [{ type: 'paragraph', children }];
}
