import { words } from '#words/cards.ts';
import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import type { CardCitation, SourceCard } from '../../lib/corpus/source-card.ts';
import type { TermCard } from '../../lib/corpus/term-card.ts';
import { referenceNodes, wordNodes } from '../../lib/html/nodes.ts';
import { noteNodes } from '../../lib/html/run-nodes.ts';
import { remarkNodes } from '../../lib/html/remark.ts';
import { noteName } from '../../lib/interface/note-name.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element, fromNodes } from '../dom.ts';
import { failureView, type Target, type View } from './content.ts';
import { highlightQuote } from './highlight.ts';

/** Milliseconds that a reader waits for what is to be shown beside the text. */
const TIMEOUT_MS = 8_000;

/** What came of asking the site for the data of a card. */
type Fetched =
  { readonly kind: 'data'; readonly json: string } | { readonly kind: 'missing' | 'unreachable' };

/**
 * What a link leads to that is not on this page; `undefined` when the site has no such thing, so
 * that the browser may follow the link.
 * @param current the view in which the link stands, if it stands in one
 */
export async function distantView(
  target: Target,
  current: View | undefined,
  base: string,
): Promise<View | undefined> {
  if (target.kind === 'note') {
    const note = current?.notes?.get(target.id);
    return note && distantNoteView(note, base);
  }
  const fetched = await fetchData(withBase(base, dataOf(target)));
  switch (fetched.kind) {
    case 'missing':
      return undefined;
    case 'unreachable':
      // Without the network the link would lead out of the text to the browser's own page.
      return failureView(words.unreachable, target.page);
    case 'data':
      try {
        return cardView(target, JSON.parse(fetched.json), base);
      } catch (error) {
        console.error(error);
        return failureView(words.broken, target.page);
      }
  }
}

/** Where the data of a card stand. */
function dataOf(target: Exclude<Target, { kind: 'note' }>): string {
  switch (target.kind) {
    case 'source':
      return urls.sourceCard(target.id);
    case 'remark':
      return urls.remarkCard(target.id);
    case 'term':
      return urls.termCard(target.id);
  }
}

/** The build wrote the file in the form that the view takes; what else it may hold is our fault. */
function cardView(target: Exclude<Target, { kind: 'note' }>, data: unknown, base: string): View {
  switch (target.kind) {
    case 'source':
      return sourceView(data as SourceCard, base);
    case 'remark':
      return remarkView(data as RemarkCard, base);
    case 'term':
      return termView(data as TermCard, base);
  }
}

async function fetchData(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? { kind: 'data', json: await response.text() } : { kind: 'missing' };
  } catch {
    // `fetch` and the reading of its answer fail only for want of the network, or of time.
    return { kind: 'unreachable' };
  }
}

/** A note that stands on another page, with the way to its marker. */
function distantNoteView(note: CardCitation, base: string): View {
  const marker = element('a', { href: withBase(base, note.marker) }, words.inText(note.page));
  const said = element('p', {}, ...fromNodes(noteNodes(note.runs, base)));
  return {
    name: noteName(note.note, note.ordinal),
    content: [said, element('p', { class: 'ways' }, marker)],
  };
}

/** A source: its reference, its address, and every sentence that cites it. */
function sourceView(card: SourceCard, base: string): View {
  const reference = element(
    'p',
    { class: 'reference' },
    ...fromNodes(referenceNodes(card.reference, card.language, card.url)),
  );
  const citing = card.citations.map((citation) => {
    const note = element(
      'a',
      { href: withBase(base, urls.note(citation.note)) },
      noteName(citation.note, citation.ordinal),
    );
    const sentence = element('q', {}, ...fromNodes(wordNodes(citation.sentence)));
    return element('li', {}, sentence, ' ', note);
  });
  const page = element(
    'a',
    { href: withBase(base, urls.source(card.id)), 'data-leaves': '' },
    words.sourcePage,
  );
  return {
    name: words.source(card.title),
    content: [
      reference,
      element('ul', { class: 'citing' }, ...citing),
      element('p', { class: 'ways' }, page),
    ],
    notes: new Map(card.citations.map((citation) => [citation.note, citation])),
  };
}

/** A remark of the editors: the words in question, what is odd about them, how sure that is. */
function remarkView(card: RemarkCard, base: string): View {
  const list = element(
    'a',
    { href: withBase(base, urls.remark(card.id)), 'data-leaves': '' },
    words.remarks,
  );
  return {
    name: words.remark(card.ordinal),
    by: 'editors',
    content: [...fromNodes(remarkNodes(card)), element('p', { class: 'ways' }, list)],
    highlight: (sign) => highlightQuote(sign, card.quote),
  };
}

/** A term: its English name, what it means, how often the essay names it. */
function termView(card: TermCard, base: string): View {
  const { own, other, lang } = words.names(card);
  const page = element(
    'a',
    { href: withBase(base, urls.term(card.id)), 'data-leaves': '' },
    words.occurrences(card.count),
  );
  return {
    name: words.term(own),
    content: [
      ...(other === own ? [] : [element('p', { lang }, other)]),
      element('p', {}, card.definition),
      element('p', { class: 'ways' }, page),
    ],
  };
}
