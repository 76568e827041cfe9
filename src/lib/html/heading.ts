import { words } from '#words/language.ts';
import { toHtml } from 'hast-util-to-html';
import { element, textNode, wordNodes, type WordNode } from './nodes.ts';

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** A longer name may be broken, or it would not fit on a phone. */
const LONGEST = 8;

/**
 * A heading as nodes, each of its words in an element that no line breaks: in large type on a
 * narrow screen 人工｜智能 would be read as two. The characters stay as they are. Lines do not break
 * English words.
 * @param names Chinese names of terms, which are one word each
 */
export function headingNodes(
  text: string,
  names: readonly string[],
  isEnglish = words.isEnglish,
): WordNode[] {
  if (isEnglish) return wordNodes(text, isEnglish);
  return wordNodes(text, isEnglish).flatMap((node) =>
    node.type === 'text' ? wordsOf(node.value, names).map(word) : [node],
  );
}

/** A heading as HTML. */
export function headingHtml(text: string, names: readonly string[]): string {
  return toHtml(headingNodes(text, names));
}

/** Cuts a text between its words, but nowhere in a name. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const starts = [...WORDS.segment(text)].map(({ index }) => index);
  const within = names
    .filter(({ length }) => length <= LONGEST)
    .flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : Array.from({ length: name.length - 1 }, (_, index) => at + index + 1);
    });
  const cuts = starts.filter((start) => !within.includes(start));
  return cuts.map((start, index) => text.slice(start, cuts[index + 1]));
}

function word(value: string): WordNode {
  const text = textNode(value);
  return [...value].length < 2 ? text : element('span', { class: 'n' }, [text]);
}
