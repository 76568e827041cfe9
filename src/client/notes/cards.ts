import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import type { CardCitation, SourceCard } from '../../lib/corpus/source-card.ts';
import type { TermCard } from '../../lib/corpus/term-card.ts';
import { noteNodes, referenceNodes, wordNodes } from '../../lib/html/nodes.ts';
import { remarkNodes } from '../../lib/html/remark.ts';
import { noteName } from '../../lib/interface/note-name.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element, fromNodes } from '../dom.ts';
import type { View } from './content.ts';

/** A note that stands on another page, with the way to its marker. */
export function distantNoteView(note: CardCitation, base: string): View {
  const marker = element(
    'a',
    { href: withBase(base, note.marker) },
    `去正文，原刊第 ${String(note.page)} 页`,
  );
  const words = element('p', {}, ...fromNodes(noteNodes(note.runs, base)));
  return {
    name: noteName(note.ordinal, note.note),
    content: [words, element('p', { class: 'ways' }, marker)],
  };
}

/** A source: its reference, its address, and every sentence that cites it. */
export function sourceView(card: SourceCard, base: string): View {
  const reference = element(
    'p',
    { class: 'reference' },
    ...fromNodes(referenceNodes(card.reference, card.language, card.url)),
  );
  const citing = card.citations.map((citation) => {
    const note = element(
      'a',
      { href: withBase(base, urls.note(citation.note)) },
      noteName(citation.ordinal, citation.note),
    );
    const sentence = element('q', {}, ...fromNodes(wordNodes(citation.sentence)));
    return element('li', {}, sentence, ' ', note);
  });
  const page = element(
    'a',
    { href: withBase(base, urls.source(card.id)), 'data-leaves': '' },
    '打开文献页',
  );
  return {
    name: `文献：${card.title}`,
    content: [
      reference,
      element('ul', { class: 'citing' }, ...citing),
      element('p', { class: 'ways' }, page),
    ],
    notes: new Map(card.citations.map((citation) => [citation.note, citation])),
  };
}

/** A remark of the editors: the words in question, what is odd about them, how sure that is. */
export function remarkView(card: RemarkCard, base: string): View {
  const list = element(
    'a',
    { href: withBase(base, urls.remark(card.id)), 'data-leaves': '' },
    '全部校注',
  );
  return {
    name: `校注 ${String(card.ordinal)} · 编者`,
    by: 'editors',
    content: [...fromNodes(remarkNodes(card)), element('p', { class: 'ways' }, list)],
    quote: card.quote,
  };
}

/** A term: its English name, what it means, how often the essay names it. */
export function termView(card: TermCard, base: string): View {
  const page = element(
    'a',
    { href: withBase(base, urls.term(card.id)), 'data-leaves': '' },
    `出现 ${String(card.count)} 处`,
  );
  return {
    name: `术语：${card.zh}`,
    content: [
      ...(card.en === card.zh ? [] : [element('p', { lang: 'en' }, card.en)]),
      element('p', {}, card.definition),
      element('p', { class: 'ways' }, page),
    ],
  };
}
