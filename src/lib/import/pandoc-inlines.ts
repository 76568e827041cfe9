import type { Link, PhrasingContent } from 'mdast';
import 'mdast-util-mdx';
import { isCjk } from '../text/characters.ts';
import { lostWords } from './latex.ts';
import { RAISED } from './note-labels.ts';
import { inked, type Attr, type Block, type Inline } from './pandoc-ast.ts';
import { element, plain, tidy } from './phrasing.ts';
import type { Findings } from './tree.ts';
import { wordsIn } from './words.ts';

/** What reading of words needs to know. */
export interface Reading extends Findings {
  /** Pandoc's name of the format. */
  readonly format: string;
  readonly note: (blocks: readonly Block[]) => string;
  readonly picture: (attr: Attr, alt: string, target: string) => PhrasingContent | undefined;
}

const TAGS: Readonly<Record<string, string>> = {
  sup: 'sup',
  sub: 'sub',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
};

/** The words of a leaf. */
export function readWords(inlines: readonly Inline[], reading: Reading): PhrasingContent[] {
  return tidy(readInlines(inlines, reading));
}

/** Inlines as they come, before they are tidied. */
export function readInlines(inlines: readonly Inline[], reading: Reading): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at];
    if (!inline) continue;
    if (inline.t === 'SoftBreak') {
      const [before, after] = [lastCharacter(nodes), firstCharacter(inlines.slice(at + 1))];
      if (!(isCjk(before) && isCjk(after))) nodes.push(plain(' '));
      continue;
    }
    const tag = inline.t === 'RawInline' ? openTag(inline.c) : undefined;
    const end = tag ? closeAt(inlines, at, tag) : -1;
    if (tag && end > at) {
      const inner = readInlines(inlines.slice(at + 1, end), reading);
      nodes.push(...styled(TAGS[tag] ?? '', inner));
      at = end;
      continue;
    }
    nodes.push(...readInline(inline, reading));
  }
  return nodes;
}

function readInline(inline: Inline, reading: Reading): PhrasingContent[] {
  switch (inline.t) {
    case 'Str':
      return [plain(inline.c)];
    case 'Space':
    case 'SoftBreak':
      return [plain(' ')];
    case 'LineBreak':
      return [{ type: 'break' }];
    case 'Emph':
      return styled('emphasis', readInlines(inline.c, reading));
    case 'Strong':
      return styled('strong', readInlines(inline.c, reading));
    case 'Superscript':
    case 'Subscript':
      return raised(inline.t, readInlines(inline.c, reading), reading);
    case 'Underline':
    case 'Strikeout':
    case 'SmallCaps': {
      const words = readInlines(inline.c, reading);
      const names = { Underline: 'underlined', Strikeout: 'struck-out', SmallCaps: 'small-cap' };
      lose(reading, `${names[inline.t]} words are plain words`, words);
      return words;
    }
    case 'Quoted': {
      const [open, close] = inline.c[0].t === 'SingleQuote' ? '‘’' : '“”';
      return [plain(open ?? ''), ...readInlines(inline.c[1], reading), plain(close ?? '')];
    }
    case 'Cite': {
      const words = readInlines(inline.c[1], reading);
      if (/@|\\cite/u.test(wordsIn(words)) || words.length === 0)
        lose(reading, 'citation keys, to be written out as words', words);
      return words;
    }
    case 'Code':
      return [{ type: 'inlineCode', value: inline.c[1].replace(/\s+/gu, ' ') }];
    case 'Math':
      lose(reading, 'formulas stand as their TeX source', [plain(inline.c[1])]);
      return [{ type: 'inlineCode', value: inline.c[1].replace(/\s+/gu, ' ').trim() }];
    case 'RawInline':
      return raw(inline.c, reading);
    case 'Link':
      return link(inline.c[2][0], readInlines(inline.c[1], reading), reading);
    case 'Image': {
      const alt = wordsIn(readInlines(inline.c[1], reading));
      return one(reading.picture(inline.c[0], alt, inline.c[2][0]));
    }
    case 'Note':
      return [{ type: 'footnoteReference', identifier: reading.note(inline.c) }];
    case 'Span':
      return span(inline.c, reading);
  }
}

function span([attr, inner]: readonly [Attr, readonly Inline[]], reading: Reading) {
  const [, classes, pairs] = attr;
  // Pandoc puts this where it was told to fetch pictures and had none.
  const source = new Map(pairs).get('original-image-src');
  const words = readInlines(inner, reading);
  if (classes.includes('placeholder') && source !== undefined)
    return one(reading.picture(attr, wordsIn(words), source));
  if (classes.includes('deletion') || classes.includes('comment-end')) return [];
  return words;
}

function one(node: PhrasingContent | undefined): PhrasingContent[] {
  return node ? [node] : [];
}

function styled(style: string, children: PhrasingContent[]): PhrasingContent[] {
  if (wordsIn(children).trim() === '') return children;
  if (style === 'emphasis' || style === 'strong') return [{ type: style, children }];
  if (style === 'code') return [{ type: 'inlineCode', value: wordsIn(children) }];
  return [element(style, children)];
}

/** `5~10年，6~7月` is no lowered `10年，6`: the signs were the author's. */
function raised(
  kind: 'Superscript' | 'Subscript',
  children: PhrasingContent[],
  { format }: Reading,
): PhrasingContent[] {
  const sign = kind === 'Superscript' ? '^' : '~';
  const text = wordsIn(children);
  const isProse = /\p{Script=Han}|[，。；：]/u.test(text) && !RAISED.test(text);
  if (format.startsWith('markdown') && isProse) return [plain(sign), ...children, plain(sign)];
  return styled(kind === 'Superscript' ? 'sup' : 'sub', children);
}

function link(url: string, words: PhrasingContent[], reading: Reading): PhrasingContent[] {
  if (wordsIn(words).trim() === '') return words;
  if (/^https?:\/\/\S+$/u.test(url)) {
    const text = wordsIn(words).trim();
    // An address that is printed counts as printed.
    if (/^https?:\/\//u.test(text)) {
      if (bare(text) !== bare(url))
        lose(reading, `printed addresses that led to others: ${url}`, words);
      return words;
    }
    const notes = words.filter((node) => node.type === 'footnoteReference');
    const children = words.filter((node) => node.type !== 'footnoteReference') as Link['children'];
    return [{ type: 'link', url, children }, ...notes];
  }
  if (url.startsWith('#') && /^(?:[\s↩↑⏎⤴^]|\uFE0E|\uFE0F)+$/u.test(wordsIn(words))) {
    lose(reading, 'signs that lead back from notes', words, true);
    return [];
  }
  if (!url.startsWith('#'))
    lose(reading, 'links that lead to no web address are plain words', words);
  return words;
}

/** An address as it leads, however it is written. */
function bare(url: string): string {
  try {
    return decodeURI(url).replace(/\/$/u, '');
  } catch {
    return url;
  }
}

function raw([format, text]: readonly [string, string], reading: Reading): PhrasingContent[] {
  if (/^<br\b/iu.test(text)) return [{ type: 'break' }];
  if (text.startsWith('<!--') || /^<\/?(?:span|a|font)\b/iu.test(text)) return [];
  if (format === 'tex' || format === 'latex') {
    const keys = /^\\\w*cite\w*\*?(?:\[[^\]]*\])*\{([^}]*)\}$/u.exec(text)?.[1];
    const lost = keys === undefined ? lostWords(text) : [];
    reading.losses.push(...lost);
    if (lost.length === 0)
      lose(reading, keys ? 'citation keys, to be written out as words' : 'TeX that is not read', [
        plain(text),
      ]);
    return keys === undefined ? [] : [plain(`[${keys}]`)];
  }
  lose(reading, `signs of ${format} that are not read`, [plain(text)]);
  return [];
}

function openTag([format, text]: readonly [string, string]): string | undefined {
  const name = /^<([a-z]+)(?:\s[^>]*)?>$/iu.exec(text)?.[1]?.toLowerCase();
  return format === 'html' && name !== undefined && name in TAGS ? name : undefined;
}

function closeAt(inlines: readonly Inline[], from: number, tag: string): number {
  return inlines.findIndex(
    (inline, at) =>
      at > from && inline.t === 'RawInline' && inline.c[1].toLowerCase() === `</${tag}>`,
  );
}

function lastCharacter(nodes: readonly PhrasingContent[]): string {
  return [...wordsIn(nodes)].at(-1) ?? '';
}

function firstCharacter(inlines: readonly Inline[]): string {
  for (const inline of inlines) {
    if (inline.t === 'Note' || inline.t === 'RawInline') continue;
    if (inline.t === 'Str') return [...inline.c][0] ?? '';
    if (inline.t === 'Quoted') return '“';
    if (!('c' in inline)) return '';
    const inner = inline.c.find(
      (part) => Array.isArray(part) && part.length > 0 && isInlines(part),
    );
    return firstCharacter(isInlines(inline.c) ? inline.c : isInlines(inner) ? inner : []);
  }
  return '';
}

function isInlines(part: unknown): part is readonly Inline[] {
  return Array.isArray(part) && part.every((one) => typeof one === 'object' && 't' in one);
}

/** Notes down what is flattened, with the words that it was. */
export function lose(
  reading: Pick<Reading, 'losses'>,
  what: string,
  words: readonly PhrasingContent[],
  isGone = false,
): void {
  const text = wordsIn(words);
  const near = text.trim().slice(0, 24);
  reading.losses.push(isGone ? { what, near, characters: inked(text) } : { what, near });
}
