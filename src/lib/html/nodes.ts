import type { Element, Text } from 'hast';
import type { NoteRun } from '../content/runs.ts';
import { splitEnglish } from '../text/english.ts';
import { splitMeasures } from '../text/measures.ts';
import { urls, withBase } from '../urls.ts';

/**
 * The author's words and references as a tree, which the build writes as HTML (`words.ts`) and the browser makes elements of
 * (`client/dom.ts`): so that a note is marked up alike wherever it is shown.
 */
export type WordNode = Element | Text;

/** Text as nodes: each run of English in an element that says so, each number with its unit in one that keeps it together. */
export function wordNodes(text: string): WordNode[] {
  return splitEnglish(text).flatMap((run) => {
    if (run.english) return [element('span', { lang: 'en' }, [textNode(run.text)])];
    return splitMeasures(run.text).map(({ text: piece, kept }) =>
      kept ? element('span', { class: 'n' }, [textNode(piece)]) : textNode(piece),
    );
  });
}

/** A note's exact words: citations lead to their source's page, addresses where they say. */
export function noteNodes(runs: readonly NoteRun[], base: string): WordNode[] {
  return runs.flatMap((run): WordNode[] => {
    switch (run.kind) {
      case 'text':
        return wordNodes(run.text);
      case 'citation':
        return [element('a', { href: withBase(base, urls.source(run.source)), role: 'doc-biblioref' }, wordNodes(run.text))];
      case 'url':
        return [addressNode(run.text)];
    }
  });
}

/** A formatted reference, the whole of it in the language of the work, and the address behind it. */
export function referenceNodes(text: string, language: string, url: string | undefined): WordNode[] {
  const words = language.startsWith('zh') ? wordNodes(text) : [element('span', { lang: language }, [textNode(text)])];
  return url === undefined ? words : [...words, textNode(' '), addressNode(url)];
}

/** A web address as a link that says so. */
export function addressNode(url: string): Element {
  return element('a', { href: url, rel: 'external' }, [textNode(url)]);
}

function element(tagName: string, properties: Record<string, string>, children: WordNode[]): Element {
  return { type: 'element', tagName, properties, children };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
