import { stringify } from 'yaml';
import type { PhrasingContent, RootContent } from 'mdast';
import { introductionIn } from './language.ts';
import { numberingOf, withoutNumber } from './numbering.ts';
import { printBody } from './print-markdown.ts';
import type { EssayTree, TreeNote, TreeSection } from './tree.ts';
import { leavesIn, wordsIn, type Leaf } from './words.ts';

const SLUG_LENGTH = 40;

/** A file as it is to stand in the content folder. */
export interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

/** Files of the sections; `names` are those that essay.yaml gives already. */
export function printSections(
  { sections, facts }: EssayTree,
  names: readonly string[],
): PrintedFile[] {
  return sections.map(({ title, blocks }, at): PrintedFile => {
    const front =
      title === undefined
        ? { title: introductionIn(facts.language ?? 'zh-CN'), titleFrom: 'editors' }
        : { title, titleFrom: 'essay' };
    return { path: `sections/${names[at] ?? ''}.mdx`, text: printBody(front, blocks, 'mdx') };
  });
}

/** Names of the sections: their numbers, and their titles where these are Latin. */
export function sectionNames(sections: readonly TreeSection[]): string[] {
  return sectionNamesOf(sections.map((section) => section.title));
}

/** The same of headings in order; only the introduction has none. */
export function sectionNamesOf(titles: readonly (string | undefined)[]): string[] {
  const start = titles[0] === undefined ? 0 : 1;
  return titles.map((title, at) => {
    if (title === undefined) return '0-introduction';
    const slug = slugOf(title);
    return slug ? `${start + at}-${slug}` : String(start + at);
  });
}

function slugOf(title: string): string {
  if (!/\p{Script=Latin}/u.test(title) || /\p{Script=Han}/u.test(title)) return '';
  const words = (numberingOf(title) ? withoutNumber(title) : title)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= SLUG_LENGTH);
  return kept.join('-');
}

/** Files of the notes. They begin as commentaries without sources: the editors say more. */
export function printNotes(notes: readonly TreeNote[]): PrintedFile[] {
  return notes.map(({ id, number, label, repeated, blocks }) => ({
    path: `notes/${id}.md`,
    text: printBody(
      {
        number,
        kind: 'commentary',
        ...(label === undefined ? {} : { label }),
        ...(repeated ? { repeated } : {}),
      },
      blocks,
      'md',
    ),
  }));
}

/** A block of `source.txt`: what it is, its text, and the text without markers. */
export interface SourceBlock {
  readonly kind: Leaf['kind'] | 'front' | 'item' | 'note';
  readonly text: string;
  readonly words: string;
  /** The line on which it begins. */
  readonly line: number;
  readonly phrasing: readonly PhrasingContent[];
}

/** The blocks of `source.txt` in order. */
export function sourceBlocks({ facts, sections, notes }: EssayTree): SourceBlock[] {
  const numbers = new Map(notes.map((note) => [note.id, note.number]));
  const mark = (id: string): string => `[${numbers.get(id) ?? 0}]`;
  type Given = Omit<SourceBlock, 'line'>;
  const front = (text = '', kind: Given['kind'] = 'front'): Given[] =>
    text === '' ? [] : [{ kind, text, words: text, phrasing: [] }];
  const body = (blocks: readonly RootContent[]): Given[] =>
    leavesIn(blocks).flatMap(({ kind: leaf, words: phrasing, isInside }): Given[] => {
      const text = wordsIn(phrasing, mark);
      const kind = leaf === 'paragraph' && isInside ? 'item' : leaf;
      return text === '' ? [] : [{ kind, text, words: wordsIn(phrasing), phrasing }];
    });
  const given = [
    ...front(facts.title),
    ...front(facts.subtitle),
    ...front(facts.abstract),
    ...sections.flatMap(({ title, blocks }) => [...front(title, 'heading'), ...body(blocks)]),
    ...notes.map(({ number, blocks }): Given => {
      const inner = body(blocks);
      const words = inner.map((one) => one.words).join('\n');
      const phrasing = inner.flatMap((one) => one.phrasing);
      return { kind: 'note', text: `[${number}]${words}`, words, phrasing };
    }),
  ];
  let line = 1;
  return given.map((block) => {
    const at = line;
    line += block.text.split('\n').length + 1;
    return { ...block, line: at };
  });
}

/**
 * `source.txt`: the words of the whole paper, one block a line, to which the check holds the
 * edition from then on.
 */
export function printSource(blocks: readonly SourceBlock[]): string {
  return `${blocks.map((block) => block.text).join('\n\n')}\n`;
}

/** Fields of essay.yaml that the paper gives, in the order in which they are read best. */
export function essayFields(
  { facts }: EssayTree,
  authors: readonly object[],
  made: { sha256: string; sections: readonly string[] },
): Record<string, unknown> {
  return {
    title: facts.title,
    subtitle: facts.subtitle,
    author: authors.length > 0 ? authors : undefined,
    language: facts.language,
    abstract: facts.abstract,
    keywords: facts.keywords.length > 0 ? facts.keywords : undefined,
    DOI: facts.DOI,
    ...Object.fromEntries(
      Object.entries(facts.published ?? {}).filter(([, value]) => value !== ''),
    ),
    sourceForm: 'blocks',
    ...made,
  };
}

/** essay.yaml of an essay that has none yet. */
export function printEssay(fields: Readonly<Record<string, unknown>>): string {
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return `# What is known about the essay. GUIDE.md and src/lib/content/essay-schema.ts say what may stand here.\n${stringify(known, { lineWidth: 0 })}`;
}
