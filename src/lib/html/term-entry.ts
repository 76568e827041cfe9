import { words as essay } from '#words/language.ts';
import { words as editors } from '#words/said.ts';
import { words } from '#words/terms-page.ts';
import { toHtml } from 'hast-util-to-html';
import type { TermData } from '../content/apparatus-schemas.ts';
import { printedFor } from '../corpus/terms.ts';
import { element, textNode, type WordNode } from './nodes.ts';

/**
 * A term as the list of terms gives it: its names and what it means. As HTML and as words, for
 * search, from one place.
 */
interface TermEntryWords {
  readonly html: string;
  readonly text: string;
}

/**
 * Writes the entry of a term. An English name that the editors give stands in 〔〕, in print and to
 * the ear.
 * @param href address of the term's page
 */
export function termEntry(data: TermData, href: string): TermEntryWords {
  const link = element('a', { href }, [textNode(editors.said(data))]);
  const nodes = [
    element('p', {}, termNames(data, link)),
    textNode(' '),
    element('p', {}, [textNode(editors.said(data.definition))]),
  ];
  return { html: toHtml(nodes), text: wordsOf(nodes) };
}

/**
 * The names of a term in a row.
 * @param name the first of them, that in the language of the essay, as it is to stand there
 */
export function termNames(data: TermData, name: WordNode): WordNode[] {
  const { zh, en, enFrom, aliases = [] } = data;
  const printed = printedFor(data);
  const names = [name];
  const isOurs = enFrom === 'editors' && !essay.isEnglish;
  if (en !== zh) {
    const other = essay.isEnglish ? { lang: 'zh-Hans' } : { lang: 'en' };
    const shown = textNode(essay.isEnglish ? zh : en);
    names.push(textNode(isOurs ? '〔' : ' '), element('span', other, [shown]));
  }
  if (en !== zh && isOurs) names.push(textNode('〕'));
  const others = [
    ...(printed === undefined ? [] : [words.printedFor(printed)]),
    ...(aliases.length > 0 ? [aliases.join(words.comma)] : []),
  ];
  if (others.length > 0) names.push(textNode(words.others(others)));
  return names;
}

function wordsOf(nodes: readonly WordNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : wordsOf(node.children as WordNode[])))
    .join('');
}
