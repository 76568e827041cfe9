import type { Element, Text } from 'hast';
import type { StyledRun } from '../citation/styled.ts';
import { splitEnglish } from '../text/english.ts';
import { clauseBefore } from '../text/sentence.ts';
import { splitMeasures } from '../text/measures.ts';

/**
 * The author's words and references as a tree, which the build writes as HTML (`words.ts`) and the
 * browser makes elements of (`client/dom.ts`): so that a note is marked up alike wherever it is
 * shown.
 */
export type WordNode = Element | Text;

/**
 * Text as nodes: each run of English in an element that says so, each number with its unit in one
 * that keeps it together.
 */
export function wordNodes(text: string): WordNode[] {
  return splitEnglish(text).flatMap((run) => {
    if (run.english) return [element('span', { lang: 'en' }, [textNode(run.text)])];
    return splitMeasures(run.text).map(({ text: piece, kept }) =>
      kept ? element('span', { class: 'n' }, [textNode(piece)]) : textNode(piece),
    );
  });
}

/**
 * From the first Chinese character of a run to its last: what stands between them in marks and
 * figures belongs to it.
 */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\p{Nd}、，。：；《》·…]*\p{Script=Han})?)/u;

/** English text as nodes: each run of Chinese in an element that says so. */
export function englishNodes(text: string): WordNode[] {
  return text.split(CHINESE).flatMap((run, index): WordNode[] => {
    if (run === '') return [];
    return [index % 2 === 0 ? textNode(run) : element('span', { lang: 'zh-CN' }, [textNode(run)])];
  });
}

/** A sentence with a marker at `offset`: the words to which the marker belongs are marked. */
export function citingNodes(sentence: string, offset: number): WordNode[] {
  const { start, end } = clauseBefore(sentence, offset);
  const [before, words, after] = [
    sentence.slice(0, start),
    sentence.slice(start, end),
    sentence.slice(end),
  ];
  return [...wordNodes(before), element('mark', {}, wordNodes(words)), ...wordNodes(after)];
}

/** A reference in a style of the English-speaking world, what is italic in `i`. */
export function styledNodes(runs: readonly StyledRun[]): WordNode[] {
  const words = runs.map(({ text, italic }) =>
    italic ? element('i', {}, [textNode(text)]) : textNode(text),
  );
  return [element('span', { lang: 'en' }, words)];
}

/**
 * A formatted reference, the whole of it in the language of the work, and the address behind it,
 * with the full stop that ends it.
 */
export function referenceNodes(
  text: string,
  language: string,
  url: string | undefined,
): WordNode[] {
  const words = language.startsWith('zh')
    ? wordNodes(text)
    : [element('span', { lang: language }, [textNode(text)])];
  return url === undefined ? words : [...words, textNode(' '), addressNode(url), textNode('.')];
}

/** A web address as a link that says so. */
export function addressNode(url: string): Element {
  return element('a', { href: url, rel: 'external' }, [textNode(url)]);
}

/** An element of the page. */
export function element(
  tagName: string,
  properties: Record<string, string>,
  children: WordNode[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
