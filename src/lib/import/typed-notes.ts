import type { PhrasingContent, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { callsIn, isRaised, replaceCalls } from './note-calls.ts';
import { labelOf, NOTES_HEADING } from './note-labels.ts';
import type { Label, LabelForm } from './note-labels.ts';
import { inked } from './pandoc-ast.ts';
import { plain, tidy } from './phrasing.ts';
import type { Findings } from './tree.ts';
import { wordsIn } from './words.ts';

/** A run of paragraphs that each begin with the next number, as typed notes do. */
interface Group {
  readonly form: LabelForm;
  readonly start: number;
  readonly end: number;
  /** The place of the heading above it. */
  readonly heading: number | undefined;
  readonly entries: readonly { readonly label: Label; readonly blocks: RootContent[] }[];
}

/**
 * Makes notes of what an author typed as notes by hand: markers such as `[1]`, `①` or raised `1` in
 * the text, and paragraphs that begin with the same numbers at the end of it. Only what is sure: at
 * least half of the paragraphs are called. A number that is called again and again stays one note.
 */
export function takeTypedNotes(given: readonly RootContent[], findings: Findings): RootContent[] {
  const blocks = given.flatMap(splitLines);
  const groups = findGroups(blocks);
  const gone = new Set<number>();
  const ends = new Map<LabelForm, number>();
  groups.forEach((group, order) => {
    const from = ends.get(group.form) ?? 0;
    const scope = blocks.slice(from, group.heading ?? group.start);
    const called = new Set(scope.flatMap((block) => callsIn(block, group.form)));
    const notes = group.entries.filter(({ label }) => called.has(label.number));
    if (notes.length === 0 || notes.length * 2 < group.entries.length) return;
    ends.set(group.form, group.end);
    const ids = new Map(
      notes.map(({ label }) => [label.number, `typed-${order}-${label.number}`] as const),
    );
    const removed = scope.reduce((sum, block) => sum + replaceCalls(block, group.form, ids), 0);
    let labels = 0;
    for (const { label, blocks: own } of notes) {
      labels += inked(wordsIn(own).slice(0, label.length));
      const id = ids.get(label.number) ?? '';
      findings.notes.set(id, {
        blocks: own.map((one) => withoutLabel(one, label)),
        label: label.printed,
      });
    }
    group.entries.forEach((entry, at) => {
      if (notes.includes(entry) && group.end - group.start === group.entries.length)
        gone.add(group.start + at);
    });
    const isWhole = notes.length === group.entries.length;
    if (isWhole) for (let at = group.start; at < group.end; at += 1) gone.add(at);
    tell(findings, blocks, group, isWhole, removed + labels, gone);
  });
  return blocks.filter((_, at) => !gone.has(at));
}

function tell(
  { losses }: Findings,
  blocks: readonly RootContent[],
  group: Group,
  isWhole: boolean,
  characters: number,
  gone: Set<number>,
): void {
  const near = wordsIn(group.entries[0]?.blocks ?? []).slice(0, 24);
  losses.push({
    what: 'notes that were typed by hand are notes, their numbers markers',
    near,
    characters,
  });
  const heading = group.heading === undefined ? undefined : blocks[group.heading];
  if (group.heading === undefined || !heading) return;
  const words = wordsIn([heading]);
  if (!isWhole) {
    losses.push({
      what: 'entries of a numbered list that no marker calls stay in the text',
      near: words,
    });
    return;
  }
  gone.add(group.heading);
  losses.push({
    what: 'the heading of typed notes is left out, since each note stands by itself',
    near: words,
    characters: inked(words),
  });
}

/** A paragraph whose lines each begin with a number is one paragraph a line. */
function splitLines(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const labels = lines.map((line) => labelOf(wordsIn(line)));
  const isRun = labels.every((label, at) => label?.number === (labels[0]?.number ?? 0) + at);
  if (lines.length < 2 || !isRun) return [block];
  return lines.map((children) => ({ type: 'paragraph', children: tidy(children) }));
}

function findGroups(blocks: readonly RootContent[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const heading = at > 0 && isNotesHeading(blocks[at - 1]) ? at - 1 : undefined;
    const group = listGroup(blocks, at, heading) ?? paragraphGroup(blocks, at, heading);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}

function isNotesHeading(block: RootContent | undefined): boolean {
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return false;
  return NOTES_HEADING.test(wordsIn(block.children).trim());
}

/** An automatically numbered list under such a heading. */
function listGroup(
  blocks: readonly RootContent[],
  at: number,
  heading: number | undefined,
): Group | undefined {
  const list = blocks[at];
  if (list?.type !== 'list' || list.ordered !== true || heading === undefined) return undefined;
  const entries = list.children.map((item, index) => {
    const number = (list.start ?? 1) + index;
    const label: Label = { form: 'dotted', number, printed: String(number), length: 0 };
    return { label, blocks: item.children };
  });
  return { form: 'dotted', start: at, end: at + 1, heading, entries };
}

function paragraphGroup(
  blocks: readonly RootContent[],
  at: number,
  heading: number | undefined,
): Group | undefined {
  const entries: { label: Label; blocks: RootContent[] }[] = [];
  for (let index = at; index < blocks.length; index += 1) {
    const block = blocks[index];
    const label = block?.type === 'paragraph' ? labelOf(startOf(block)) : undefined;
    const before = entries.at(-1)?.label;
    if (!block || !label || (before && before.form !== label.form)) break;
    if (label.number !== (before?.number ?? 0) + 1) break;
    entries.push({ label, blocks: [block] });
  }
  const [first] = entries;
  const end = at + entries.length;
  const isLast = end === blocks.length || blocks[end]?.type === 'heading';
  if (!first || (heading === undefined && (!isLast || first.label.form === 'dotted')))
    return undefined;
  return { form: first.label.form, start: at, end, heading, entries };
}

/** The words of a paragraph; a raised number at its beginning counts as `1.`. */
function startOf(block: Extract<RootContent, { type: 'paragraph' }>): string {
  const [first, ...others] = block.children;
  if (first && isRaised(first) && /^\s*\d{1,3}\s*$/u.test(wordsIn([first])))
    return `${wordsIn([first]).trim()}.${wordsIn(others)}`;
  return wordsIn(block.children);
}

function withoutLabel(block: RootContent, label: Label): RootContent {
  if (block.type !== 'paragraph') return block;
  const [first, ...others] = block.children;
  if (label.length === 0 || !first) return block;
  if (isRaised(first) && /^\s*\d{1,3}\s*$/u.test(wordsIn([first])))
    return { ...block, children: tidy(others) };
  return { ...block, children: tidy(cut(block.children, label.length)) };
}

function cut(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.map((node): PhrasingContent => {
    const size = wordsIn([node]).length;
    const take = Math.min(left, size);
    left -= take;
    if (take === 0) return node;
    if (node.type === 'text') return plain(node.value.slice(take));
    if (!('children' in node)) return plain(wordsIn([node]).slice(take));
    return { ...node, children: cut(node.children, take) };
  });
}
