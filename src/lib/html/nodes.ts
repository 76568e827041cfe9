import { words } from '#words/language.ts';
import type { Element, Text } from 'hast';
import type { StyledRun } from '../citation/styled.ts';
import { splitChinese, splitEnglish } from '../text/english.ts';
import { clauseBefore } from '../text/sentence.ts';
import { splitMeasures } from '../text/measures.ts';

/**
 * The author's words and references as a tree, which the build writes as HTML (`words.ts`) and the
 * browser makes elements of (`client/dom.ts`): so that a note is marked up alike wherever it is
 * shown.
 */
export type WordNode = Element | Text;

/**
 * Text in the language of the essay as nodes: each run of the other in an element that says so, and
 * of Chinese each number with its unit in one that keeps it together.
 */
export function wordNodes(text: string, isEnglish = words.isEnglish): WordNode[] {
  if (isEnglish) return englishNodes(text);
  return splitEnglish(text).flatMap((run) => {
    if (run.english) return [element('span', { lang: 'en' }, [textNode(run.text)])];
    return splitMeasures(run.text).map(({ text: piece, kept }) =>
      kept ? element('span', { class: 'n' }, [textNode(piece)]) : textNode(piece),
    );
  });
}

/** English text as nodes: each run of Chinese in an element that says so. */
export function englishNodes(text: string): WordNode[] {
  const chinese = words.isEnglish ? 'zh-Hans' : words.locale;
  return splitChinese(text).map((run) =>
    run.english ? textNode(run.text) : element('span', { lang: chinese }, [textNode(run.text)]),
  );
}

/** A sentence with a marker at `offset`: the words to which the marker belongs are marked. */
export function citingNodes(sentence: string, offset: number): WordNode[] {
  const { start, end } = clauseBefore(sentence, offset);
  const [before, marked, after] = [
    sentence.slice(0, start),
    sentence.slice(start, end),
    sentence.slice(end),
  ];
  return [...wordNodes(before), element('mark', {}, wordNodes(marked)), ...wordNodes(after)];
}

/** A reference in a style of the English-speaking world, what is italic in `i`. */
export function styledNodes(runs: readonly StyledRun[]): WordNode[] {
  const nodes = runs.map(({ text, italic }) =>
    italic ? element('i', {}, [textNode(text)]) : textNode(text),
  );
  return [element('span', { lang: 'en' }, nodes)];
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
  const nodes = language.startsWith('zh')
    ? wordNodes(text, false)
    : [element('span', { lang: language }, [textNode(text)])];
  return url === undefined ? nodes : [...nodes, textNode(' '), addressNode(url), textNode('.')];
}

/** A web address as a link that says so. A line may end behind each of its slashes. */
export function addressNode(url: string): Element {
  return element('a', { href: url, rel: 'external' }, addressNodes(url));
}

/** A web address, with no character more, for which a narrow column has a place to break it. */
function addressNodes(url: string): WordNode[] {
  const [first = '', ...others] = url.match(/(?:^[^/]*\/\/|^\/+)?[^/]+\/*/gu) ?? [url];
  return [textNode(first), ...others.flatMap((part) => [element('wbr', {}, []), textNode(part)])];
}

/** An element of the page. */
export function element(
  tagName: string,
  properties: Record<string, string>,
  children: WordNode[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words of the page. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}
