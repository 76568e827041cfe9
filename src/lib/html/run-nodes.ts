import type { NoteRun, TextRun, TextStyle } from '../content/runs.ts';
import { urls, withBase } from '../urls.ts';
import { addressNode, element, textNode, wordNodes, type WordNode } from './nodes.ts';

const TAGS: Readonly<Record<TextStyle, string>> = {
  emphasis: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
};

/** A note's exact words: citations lead to their source's page, addresses where they say. */
export function noteNodes(runs: readonly NoteRun[], base: string): WordNode[] {
  return runNodes(runs, (source) => ({
    href: withBase(base, urls.source(source)),
    role: 'doc-biblioref',
  }));
}

/**
 * Words with their links.
 * @param citation the attributes of a link to a source, which has another address in an e-book
 */
export function runNodes(
  runs: readonly NoteRun[],
  citation: (source: (NoteRun & { kind: 'citation' })['source']) => Record<string, string>,
): WordNode[] {
  return runs.flatMap((run): WordNode[] => {
    switch (run.kind) {
      case 'text':
        return textNodes(run);
      case 'citation':
        return [element('a', citation(run.source), innerNodes(run))];
      case 'link':
        return [element('a', { href: run.url, rel: 'external' }, innerNodes(run))];
      case 'url':
        return [addressNode(run.text)];
    }
  });
}

function innerNodes(run: { text: string; words?: readonly TextRun[] | undefined }): WordNode[] {
  return run.words ? run.words.flatMap(textNodes) : wordNodes(run.text);
}

/** Words in the elements that set them apart. Behind a line that ends stands its line feed too. */
function textNodes({ text, style = [] }: TextRun): WordNode[] {
  const [first = '', ...others] = text.split('\n');
  const nodes = [
    ...wordNodes(first),
    ...others.flatMap((line): WordNode[] => [
      element('br', {}, []),
      textNode('\n'),
      ...wordNodes(line),
    ]),
  ];
  return style.reduceRight<WordNode[]>((inner, one) => [element(TAGS[one], {}, inner)], nodes);
}
