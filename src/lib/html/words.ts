import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { NoteRun } from '../content/runs.ts';
import { splitEnglish } from '../text/english.ts';
import { splitMeasures } from '../text/measures.ts';
import { urls, withBase } from '../urls.ts';

/**
 * Words are turned into HTML here and not in templates, because there every line break between two tags would become
 * a space in the author's text. Everything is escaped by the serializer.
 */

/** Text as nodes: each run of English in an element that says so, each number with its unit in one that keeps it together. */
export function wordNodes(text: string): (Element | Text)[] {
  return splitEnglish(text).flatMap((run) => {
    if (run.english) return [element('span', { lang: 'en' }, [textNode(run.text)])];
    return splitMeasures(run.text).map(({ text: piece, kept }) =>
      kept ? element('span', { className: ['n'] }, [textNode(piece)]) : textNode(piece),
    );
  });
}

/** Chinese text as HTML, its runs of English marked. */
export function textHtml(text: string): string {
  return toHtml(wordNodes(text));
}

/** A note's exact words as HTML: citations lead to their source's page, addresses where they say. */
export function noteHtml(runs: readonly NoteRun[], base: string): string {
  return toHtml(
    runs.flatMap((run): ElementContent[] => {
      switch (run.kind) {
        case 'text':
          return wordNodes(run.text);
        case 'citation':
          return [element('a', { href: withBase(base, urls.source(run.source)), role: 'doc-biblioref' }, wordNodes(run.text))];
        case 'url':
          return [addressNode(run.text)];
      }
    }),
  );
}

/** A formatted reference as HTML; the whole of it is in the language of the work. */
export function referenceHtml(text: string, language: string, url: string | undefined): string {
  const words = language.startsWith('zh') ? wordNodes(text) : [element('span', { lang: language }, [textNode(text)])];
  return toHtml(url === undefined ? words : [...words, textNode(' '), addressNode(url)]);
}

function addressNode(url: string): Element {
  return element('a', { href: url, rel: ['external'] }, [textNode(url)]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
