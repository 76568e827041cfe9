import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { NoteRun } from '../content/runs.ts';
import { splitEnglish } from '../text/english.ts';
import { urls, withBase } from '../urls.ts';

/**
 * Words are turned into HTML here and not in templates, because there every line break between two tags would become
 * a space in the author's text. Everything is escaped by the serializer.
 */

/** Text as nodes, each run of English within an element that says so. */
export function wordNodes(text: string): (Element | Text)[] {
  return splitEnglish(text).map((run) => {
    const value: Text = { type: 'text', value: run.text };
    return run.english ? element('span', { lang: 'en' }, [value]) : value;
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
  const words = language.startsWith('zh') ? wordNodes(text) : [element('span', { lang: language }, [{ type: 'text', value: text }])];
  return toHtml(url === undefined ? words : [...words, { type: 'text', value: ' ' }, addressNode(url)]);
}

function addressNode(url: string): Element {
  return element('a', { href: url, rel: ['external'] }, [{ type: 'text', value: url }]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
