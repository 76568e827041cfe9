import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import 'mdast-util-mdx';
import { withoutUnseen } from '../text/characters.ts';
import { wordsIn } from './words.ts';

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** A raised or lowered stretch: Markdown has no sign for it, so it is an element. */
export function element(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
}

/** Plain words. */
export function plain(value: string): PhrasingContent {
  return { type: 'text', value };
}

/**
 * The words of a leaf as they are written: neighbours joined, one space for white space, none at
 * the ends or beside a line's end, and marks outside of emphasis where Markdown could not see its
 * end (`**“灯”**下` is no strong text in Markdown).
 */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let list = joined(nodes.map(tidyChild));
  for (let pass = 0; pass < 3; pass += 1)
    list = joined(list.flatMap((node, at) => hoist(node, list[at - 1], list[at + 1])));
  return trimmed(list);
}

function tidyChild(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: clean(node.value) };
  if (!('children' in node)) return node;
  return { ...node, children: joined(node.children.map(tidyChild)) };
}

/** The characters of the author that can be seen, in NFC. An ideographic space is one of them. */
export function clean(text: string): string {
  return withoutUnseen(text.replace(/[^\S\u3000]+/gu, ' ')).normalize('NFC');
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = list.at(-1);
    if ('children' in node && node.children.length === 0 && !isFigure(node)) continue;
    if (node.type === 'text' && last?.type === 'text') {
      const value = `${last.value}${node.value}`.replace(/ {2,}/gu, ' ');
      list[list.length - 1] = { type: 'text', value };
    } else if (isStyle(node) && last?.type === node.type)
      list[list.length - 1] = { ...last, children: joined([...last.children, ...node.children]) };
    else if (node.type !== 'text' || node.value !== '') list.push(node);
  }
  return list;
}

function isStyle(node: PhrasingContent): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong';
}

function isFigure(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Figure';
}

/** Takes out of emphasis at its ends what would hide from Markdown where it begins or ends. */
function hoist(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): PhrasingContent[] {
  if (!isStyle(node)) return [node];
  const children = [...node.children];
  const first = children[0];
  const out: PhrasingContent[] = [];
  const tail: PhrasingContent[] = [];
  if (first?.type === 'text') {
    const marks = isLetter(before, -1) ? /^[\s\p{P}\p{S}]+/u : /^\s+/u;
    const head = marks.exec(first.value)?.[0] ?? '';
    if (head) out.push(plain(head));
    children[0] = plain(first.value.slice(head.length));
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const marks = isLetter(after, 0) ? /[\s\p{P}\p{S}]+$/u : /\s+$/u;
    const end = marks.exec(last.value)?.[0] ?? '';
    if (end) tail.push(plain(end));
    children[children.length - 1] = plain(last.value.slice(0, last.value.length - end.length));
  }
  return [...out, { ...node, children: joined(children) }, ...tail];
}

function isLetter(node: PhrasingContent | undefined, at: number): boolean {
  if (!node || node.type === 'break') return false;
  const character = [...wordsIn([node])].at(at);
  return character !== undefined && !/\s/u.test(character) && !PUNCTUATION.test(character);
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list = nodes.map((node, at): PhrasingContent => {
    if (node.type !== 'text') return node;
    const begins = at === 0 || nodes[at - 1]?.type === 'break';
    const ends = at === nodes.length - 1 || nodes[at + 1]?.type === 'break';
    const left = begins ? node.value.trimStart() : node.value;
    return plain(ends ? left.trimEnd() : left);
  });
  const kept = list.filter((node) => node.type !== 'text' || node.value !== '');
  const isInk = (node: PhrasingContent): boolean => node.type !== 'break';
  const start = kept.findIndex(isInk);
  return start < 0 ? [] : kept.slice(start, kept.findLastIndex(isInk) + 1);
}
