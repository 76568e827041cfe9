import { NOTES_HEADING, RAISED } from './note-labels.ts';
import { charactersIn, textIn, type Attr, type Block, type Inline } from './pandoc-ast.ts';
import type { Loss } from './tree.ts';

type Node = Block | Inline;
type Edit = (list: readonly Node[]) => readonly Node[];

/** What leads back from a note to where it is called. */
const ARROWS = /^(?:[\s↩↑⏎⤴^]|\uFE0E|\uFE0F)*$/u;

/** A note's letters: `[a]`, or the `[iv]` of Word's endnotes. */
const LETTERS = /^\s*[[(]?(?:[a-z]|[ivxlc]{1,7})[\])]?\s*$/iu;

/** What may be a note: the node that holds it, its blocks, and where it stands. */
interface Target {
  readonly holder: unknown;
  readonly blocks: readonly Block[];
  readonly at: number;
}

interface Call {
  readonly link: Node;
  readonly id: string;
  readonly at: number;
  /** Named as one, raised or in brackets, as no other link is. */
  readonly isSure: boolean;
  readonly isNamed: boolean;
}

/**
 * Makes notes of what an HTML page or a book has as notes: a number that leads to an item of a
 * list, to a paragraph or to a block further down. Pandoc knows those with a role alone, makes
 * another note of one that is called again, and loses one in another file of the book.
 */
export function linkedNotes(blocks: readonly Block[], losses: Loss[]): readonly Block[] {
  const { calls, targets } = look(blocks);
  const notes = new Map<string, Target>();
  const links = new Map<unknown, string>();
  for (const { link, id, at, isSure } of calls) {
    const target = targets.get(id);
    if (!target || target.at < at || !(isSure || hasWayBack(target.blocks))) continue;
    notes.set(id, target);
    links.set(link, id);
  }
  for (const { id, isNamed } of calls)
    if (isNamed && !notes.has(id))
      losses.push({ what: 'calls of notes that are not in the file', near: id, isLost: true });
  if (notes.size === 0) return blocks;
  const gone = new Set([...notes.values()].map((note) => note.holder));
  const made = new Map<string, readonly Block[]>(
    [...notes].map(([id, note]) => [id, withoutWays(note, notes)]),
  );
  const [first] = made.values();
  const near = textIn(first).trim().slice(0, 24);
  const text = rewrite(blocks, gone, (list) => callsIn(list, links, made));
  const characters = charactersIn(blocks) - charactersIn(text);
  losses.push({ what: 'numbers that led to notes are markers', near, characters });
  return text;
}

/** All links that may call a note, and all that may be one, by its ids. */
function look(blocks: readonly Block[]): { calls: Call[]; targets: Map<string, Target> } {
  const calls: Call[] = [];
  const targets = new Map<string, Target>();
  let at = 0;
  const add = (ids: readonly string[], holder: unknown, inner: readonly Block[]): void => {
    for (const id of ids) if (!targets.has(id)) targets.set(id, { holder, blocks: inner, at });
  };
  const see = (node: unknown, isRaised: boolean): void => {
    if (Array.isArray(node)) for (const one of node) see(one, isRaised);
    if (!isNode(node)) return;
    at += 1;
    if (node.t === 'OrderedList') for (const item of node.c[1]) add(idsOf(item), item, item);
    if (node.t === 'BulletList') for (const item of node.c) add(idsOf(item), item, item);
    if (node.t === 'Div' && !hasHeading(node)) {
      const [[id], inner] = node.c;
      const [label] = inner;
      const own = label && isLabel(label) ? idsOf([label]) : [];
      add(id ? [id, ...own] : own, node, inner);
    }
    if ((node.t === 'Para' || node.t === 'Plain') && !isLabel(node))
      add(idsOf([node]), node, [node]);
    if (node.t === 'Link') {
      const [, id] = /^#(.+)$/u.exec(node.c[2][0]) ?? [];
      const isNamed = isCall(node.c[0]);
      const words = textIn(node.c[1]);
      const isPlain = /^[\s\d]*$/u.test(words) || LETTERS.test(words);
      const isSure = isRaised || isNamed || !isPlain;
      if (id !== undefined && (isNamed || isLabel(node)))
        calls.push({ link: node, id, at, isSure, isNamed });
    }
    if ('c' in node) see(node.c, isRaised || node.t === 'Superscript');
  };
  see(blocks, false);
  return { calls, targets };
}

/** True where `preparedHtml` has found the role of a call. */
function isCall([, , pairs]: Attr): boolean {
  return pairs.some(([name, value]) => name === 'call' && value === 'note');
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 't' in node;
}

function isLabel(node: Node): boolean {
  const text = textIn(node);
  return RAISED.test(text) || LETTERS.test(text) || /^\s*[*＊†‡]{1,3}\s*$/u.test(text);
}

function hasHeading(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasHeading);
  return isNode(node) && (node.t === 'Header' || ('c' in node && hasHeading(node.c)));
}

/** The ids at the very beginning of blocks. */
function idsOf([first]: readonly Node[]): string[] {
  if (!first) return [];
  if (first.t === 'Para' || first.t === 'Plain') return idsOf(first.c);
  if (first.t !== 'Div' && first.t !== 'Span' && first.t !== 'Link')
    return first.t === 'Superscript' || first.t === 'Strong' ? idsOf(first.c) : [];
  return [...(first.c[0][0] ? [first.c[0][0]] : []), ...idsOf(first.c[1])];
}

/** True for what leads from a note to where it is called: an arrow, or its number before it. */
function isWayBack(node: Node, isFirst: boolean): boolean {
  if (node.t === 'Span') return node.c[0][1].some((name) => /back-?link/u.test(name));
  if (node.t !== 'Link' || !node.c[2][0].startsWith('#')) return false;
  return ARROWS.test(textIn(node.c[1])) || (isFirst && isLabel(node));
}

function hasWayBack(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasWayBack);
  return isNode(node) && (isWayBack(node, true) || ('c' in node && hasWayBack(node.c)));
}

/** The blocks of a note without its number and its ways back; calls of other notes are words. */
function withoutWays(note: Target, notes: ReadonlyMap<string, Target>): readonly Block[] {
  return rewrite(note.blocks, new Set(), (list) => {
    const first = list.find((one) => textIn(one).trim() !== '');
    return replaced(list, (one) => {
      const isCall = one.t === 'Link' && notes.has(one.c[2][0].slice(1));
      return !isCall && isWayBack(one, one === first) ? [] : undefined;
    });
  });
}

/** Inlines with a note in the place of each link that calls one; only the first holds its words. */
function callsIn(
  list: readonly Node[],
  links: ReadonlyMap<unknown, string>,
  made: Map<string, readonly Block[]>,
): Node[] {
  return replaced(list, (one) => {
    const id = links.get(one);
    if (id === undefined) return undefined;
    const words = made.get(id) ?? [];
    made.set(id, []);
    const mark: Inline = { t: 'Link', c: [['', [], []], [], [`#again-${id}`, '']] };
    return [{ t: 'Note', c: [{ t: 'Plain', c: [mark] }, ...words] }];
  });
}

/** Nodes with others in the place of some, and without the marks that stood around these. */
function replaced(
  list: readonly Node[],
  other: (node: Node, at: number) => readonly Node[] | undefined,
): Node[] {
  const out: Node[] = [];
  let after = '';
  list.forEach((node, at) => {
    const given = other(node, at);
    if (!given) {
      const isCut = node.t === 'Str' && after !== '';
      out.push(isCut ? { t: 'Str', c: node.c.slice(after.length) } : node);
      after = '';
      return;
    }
    const [last, next] = [out.at(-1), list[at + 1]];
    const before = last?.t === 'Str' ? last.c : '';
    const close = (next?.t === 'Str' && /^[\])］）]/u.exec(next.c)?.[0]) || '';
    if (last?.t === 'Str' && close && /[[(［（]$/u.test(before)) {
      out[out.length - 1] = { t: 'Str', c: before.slice(0, -1) };
      after = close;
    } else if (textIn(out).trim() === '' && given.length === 0 && next?.t === 'Str')
      after = /^[.．、:：]/u.exec(next.c)?.[0] ?? '';
    out.push(...given);
  });
  return out;
}

/** The same tree without what is gone, each list in it as `edit` makes it. */
function rewrite<T>(node: T, gone: ReadonlySet<unknown>, edit: Edit): T {
  return edited(node, gone, edit) as T;
}

function edited(node: unknown, gone: ReadonlySet<unknown>, edit: Edit): unknown {
  if (Array.isArray(node)) {
    const all = node as unknown[];
    const kept = all.filter(
      (one, at) => !isGone(one, gone) && !(isNotesHeading(one) && isGone(all[at + 1], gone)),
    );
    const list = kept.every(isNode) ? edit(kept) : kept;
    return list.map((one) => edited(one, gone, edit));
  }
  if (!isNode(node) || node.t === 'Note' || !('c' in node)) return node;
  return { ...node, c: edited(node.c, gone, edit) };
}

function isGone(node: unknown, gone: ReadonlySet<unknown>): boolean {
  if (gone.has(node)) return true;
  if (!isNode(node)) return false;
  const inner =
    node.t === 'Div' || node.t === 'OrderedList'
      ? node.c[1]
      : node.t === 'BulletList'
        ? node.c
        : [];
  return inner.length > 0 && inner.every((one) => isGone(one, gone));
}

function isNotesHeading(node: unknown): boolean {
  return isNode(node) && node.t === 'Header' && NOTES_HEADING.test(textIn(node.c[2]).trim());
}
