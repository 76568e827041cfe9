import type { RootContent } from 'mdast';
import { personOf } from './person.ts';
import { inked } from './pandoc-ast.ts';
import { numberingOf } from './numbering.ts';
import type { Facts, Loss } from './tree.ts';
import { leavesIn, markersIn, wordsIn } from './words.ts';

const ABSTRACT =
  /^[【〔［[]?\s*(?:内容|內容)?(?:摘\s*要|提\s*要|概\s*要|Abstract|ABSTRACT|Summary)\s*[】〕］\]]?\s*[:：.]?\s*/u;
const KEYWORDS =
  /^[【〔［[]?\s*(?:关\s*键\s*[词字]|關\s*鍵\s*[詞字]|Key\s?words?|KEY\s?WORDS)\s*[】〕］\]]?\s*[:：]?\s*/iu;
/** A line that is the date of the file and nothing else. */
const DATE = /^\d{4}\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2}\s*日?|月)?$/u;
/** So many blocks at most stand above the text. */
const FRONT_LINES = 8;
const TITLE_LENGTH = 80;

type Front = { -readonly [Key in keyof Facts]: Facts[Key] };

/**
 * Takes what a paper says of itself from the beginning of its blocks: title, subtitle, authors,
 * abstract and keywords, with the notes that are called there. What cannot be told surely stays
 * among the paragraphs.
 */
export function takeFront(
  known: Facts,
  given: readonly RootContent[],
  losses: Loss[],
  centred: readonly string[] = [],
): { facts: Facts; blocks: RootContent[]; calls: string[] } {
  const facts: Front = { ...known };
  let blocks = [...given];
  const calls: string[] = [];
  if (facts.title === undefined) {
    const title = titleIn(blocks, centred);
    if (title !== undefined) {
      const [block] = blocks.splice(0, title + 1).slice(-1);
      facts.title = block ? text(block) : '';
      calls.push(...markersIn(block ? [block] : []));
    }
  }
  const before = inkOf(blocks) + inkOfFacts(facts);
  const left = takeAbstract(facts, takeRepeated(facts, blocks, centred));
  calls.push(...markersIn(blocks.filter((block) => !left.includes(block))));
  blocks = left;
  const characters = before - inkOf(blocks) - inkOfFacts(facts);
  if (characters > 0)
    losses.push({
      what: 'labels of the front (摘要：, Keywords) and what parts names',
      near: '',
      characters,
    });
  return { facts, blocks, calls };
}

/**
 * The place of the title: a heading that is alone on its level, or the words above the abstract.
 */
function titleIn(blocks: readonly RootContent[], centred: readonly string[]): number | undefined {
  const first = blocks[0];
  if (!first) return undefined;
  if (first.type === 'heading') {
    const same = blocks.filter((one) => one.type === 'heading' && one.depth <= first.depth);
    const next = blocks[1];
    const isAbove =
      (next?.type === 'heading' && next.depth === first.depth) ||
      (next !== undefined && isAbstractOrName(next));
    if (same.length === 1) return numberingOf(text(first)) && !isAbove ? undefined : 0;
    return isAbove && numberingOf(text(first)) === undefined ? 0 : undefined;
  }
  // Title, authors and so on are a few short paragraphs before the abstract.
  const abstract = blocks.findIndex((block) => ABSTRACT.test(text(block)));
  const words = text(first);
  const isTitle =
    first.type === 'paragraph' && words.length <= TITLE_LENGTH && !/[。；]/u.test(words);
  const isAbove = (abstract > 0 && abstract <= 8) || isLine(words, centred[0]);
  return isTitle && isAbove ? 0 : undefined;
}

/** The same words, whatever white space and marks of notes stand in them. */
function isLine(words: string, line: string | undefined): boolean {
  return line !== undefined && words !== '' && bare(words) === bare(line);
}

function bare(words: string): string {
  return words.replace(/[\s*＊†①-⑨\d]+/gu, '');
}

function isAbstractOrName(block: RootContent): boolean {
  return ABSTRACT.test(text(block)) || authorsIn(block).length > 0;
}

/**
 * What is known already is printed once more at the beginning; and a line of authors, a subtitle.
 */
function takeRepeated(
  facts: Front,
  blocks: readonly RootContent[],
  centred: readonly string[],
): RootContent[] {
  const rest = [...blocks];
  const until = rest.findIndex((block) => text(block).length > TITLE_LENGTH);
  const hasAbstract = rest
    .slice(0, until < 0 ? 9 : until + 1)
    .some((one) => ABSTRACT.test(text(one)));
  return rest.filter((block, at) => {
    const words = text(block);
    if (at >= FRONT_LINES) return true;
    if (isKnown(facts, words)) return false;
    if (block.type === 'heading') return true;
    const isFront = hasAbstract || centred.some((line) => isLine(words, line));
    const authors = isFront ? authorsIn(block) : [];
    if (at === 0 && facts.subtitle === undefined && /^(?:——|—|--)/u.test(words))
      facts.subtitle = words.replace(/^[—-]+\s*/u, '');
    else if (facts.authors.length === 0 && authors.length > 0) facts.authors = authors;
    else return true;
    return false;
  });
}

function isKnown(facts: Facts, words: string): boolean {
  const known = [facts.title, facts.subtitle, facts.abstract, ...facts.authors];
  return (
    known.some((line) => isLine(words, line)) || (facts.title !== undefined && DATE.test(words))
  );
}

/** The abstract and the keywords, wherever they stand before the second heading. */
function takeAbstract(facts: Front, blocks: readonly RootContent[]): RootContent[] {
  const rest = [...blocks];
  const at = rest.slice(0, 12).findIndex((block) => ABSTRACT.test(text(block)));
  const block = rest[at];
  if (facts.abstract === undefined && block) {
    const words = text(block).replace(ABSTRACT, '');
    const isHead = words === '';
    const end = rest.findIndex((one, index) => index > at && !isAbstractLine(one));
    const upTo = block.type === 'heading' && end >= 0 ? end : at + 2;
    const lines = isHead ? rest.slice(at + 1, upTo) : [];
    const paragraphs = isHead ? lines.map(text) : [words];
    if (paragraphs.length > 0) {
      facts.abstract = paragraphs.join('\n');
      rest.splice(at, 1 + lines.length);
    }
  }
  const keys = rest.slice(0, 12).findIndex((one) => KEYWORDS.test(text(one)));
  const line = rest[keys];
  if (facts.keywords.length === 0 && line && text(line).length < 200) {
    const words = text(line).replace(KEYWORDS, '');
    if (words !== '') {
      facts.keywords = keywordsIn(words);
      rest.splice(keys, 1);
    }
  }
  return rest;
}

function isAbstractLine(block: RootContent): boolean {
  return block.type === 'paragraph' && !KEYWORDS.test(text(block));
}

/** Keywords of one line. */
export function keywordsIn(line: string): string[] {
  const mark = /[;；]/u.test(line) ? /[;；]/u : /[，,、]/u.test(line) ? /[，,、]/u : /[\s\u3000]+/u;
  const words =
    /[;；，,、]/u.test(line) || /\p{Script=Han}/u.test(line) ? line.split(mark) : [line];
  return words.map((word) => word.replace(/[。.]$/u, '').trim()).filter((word) => word !== '');
}

/** The names of a line that holds nothing else: of two to four Chinese characters each. */
function authorsIn(block: RootContent): string[] {
  if (block.type !== 'paragraph') return [];
  const line = text(block)
    .replace(/[\d*＊†①-⑨¹²³]+/gu, '')
    .replace(/^(?:作者|文)\s*[:：／/|]\s*/u, '')
    .trim();
  // A name of two characters is set as wide as one of three: 李 静.
  const names = line
    .replace(
      /(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?!\p{Script=Han}))/gu,
      '$1',
    )
    .split(/[\s\u3000、，,；;]+/u);
  return names.every(
    (name) =>
      /^\p{Script=Han}{2,4}$/u.test(name) || /^\p{Script=Han}{1,3}·\p{Script=Han}+$/u.test(name),
  )
    ? names
    : latinNames(line);
}

/** Names such as `W. L. Courtney and J. Doe`. */
function latinNames(line: string): string[] {
  const names = line.replace(/^by\s+/iu, '').split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/u);
  return names.every((name) => 'family' in personOf(name) && /\p{Script=Latin}/u.test(name))
    ? names
    : [];
}

function text(block: RootContent): string {
  return leavesIn([block])
    .map((leaf) => wordsIn(leaf.words))
    .join('\n')
    .trim();
}

function inkOf(blocks: readonly RootContent[]): number {
  return blocks.reduce((sum, block) => sum + inked(text(block)), 0);
}

function inkOfFacts({ abstract, subtitle, authors, keywords }: Facts): number {
  return inked([abstract, subtitle, ...authors, ...keywords].join(''));
}
