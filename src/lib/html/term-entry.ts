import { words as essay } from '#words/language.ts';
import { words as editors } from '#words/said.ts';
import { words } from '#words/terms-page.ts';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { TermData } from '../content/apparatus-schemas.ts';
import { printedFor } from '../corpus/terms.ts';

/**
 * A term as the list of terms gives it: its names and what it means. As HTML and as words, for
 * search, from one place.
 */
export interface TermEntryWords {
  readonly html: string;
  readonly text: string;
}

/**
 * Writes the entry of a term. An English name that the editors give stands in 〔〕, in print and to
 * the ear.
 * @param href address of the term's page
 */
export function termEntry(data: TermData, href: string): TermEntryWords {
  const names = termNames(data, element('a', { href }, editors.said(data)));
  const nodes = [
    element('p', {}, ...names),
    text(' '),
    element('p', {}, editors.said(data.definition)),
  ];
  return { html: toHtml(nodes), text: wordsOf(nodes) };
}

/**
 * The names of a term in a row.
 * @param name the first of them, that in the language of the essay, as it is to stand there
 */
export function termNames(data: TermData, name: ElementContent): ElementContent[] {
  const { zh, en, enFrom, aliases = [] } = data;
  const printed = printedFor(data);
  const names = [name];
  const isOurs = enFrom === 'editors' && !essay.isEnglish;
  if (en !== zh) {
    const other = essay.isEnglish ? { lang: 'zh-Hans' } : { lang: 'en' };
    names.push(text(isOurs ? '〔' : ' '), element('span', other, essay.isEnglish ? zh : en));
  }
  if (en !== zh && isOurs) names.push(text('〕'));
  const others = [
    ...(printed === undefined ? [] : [words.printedFor(printed)]),
    ...(aliases.length > 0 ? [aliases.join(words.comma)] : []),
  ];
  if (others.length > 0) names.push(text(words.others(others)));
  return names;
}

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'element' ? wordsOf(node.children) : node.type === 'text' ? node.value : '',
    )
    .join('');
}

function element(
  tagName: string,
  properties: Record<string, string>,
  ...children: (ElementContent | string)[]
): ElementContent {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
