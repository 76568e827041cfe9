import type { EssayData, SourceData, SourceType } from '../content/schemas.ts';
import { sentenceAt, sentencesOf } from '../text/sentence.ts';
import { formatReference } from './gbt7714.ts';
import { wholeTitle } from './imprint.ts';

/** A stretch of a paragraph's words, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in a paragraph's words a page of the journal begins. */
export interface PageStart {
  readonly offset: number;
  readonly page: number;
}

/** The essay itself as a source, with the pages that are meant when they are given. */
export function essaySource(essay: EssayData, page?: string): SourceData {
  const { language, author, editor, journal, book, publisher, year, volume, issue } = essay;
  return {
    type: kindOfEssay(essay),
    language,
    title: wholeTitle(essay),
    author,
    ...(!journal && { editor }),
    'container-title': journal ?? book,
    ...(!journal && { publisher }),
    volume: volume === undefined ? undefined : String(volume),
    issue: issue === undefined ? undefined : String(issue),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    page,
  };
}

/** What kind of work the essay is: what stands in nothing that is known is a text on the web. */
function kindOfEssay({ type, journal, book, publisher }: EssayData): SourceType {
  if (type !== undefined) return type;
  if (journal !== undefined) return 'article-journal';
  if (book !== undefined) return 'chapter';
  return publisher === undefined ? 'webpage' : 'book';
}

/**
 * The essay itself as a reference in the style of GB/T 7714, with its pages when they are given.
 */
export function essayReference(essay: EssayData, page?: string): string {
  return formatReference(essaySource(essay, page)).text;
}

/**
 * The words to quote: those that are selected; where nothing is, the sentence with the caret;
 * without one, the first.
 */
export function stretchToQuote(paragraph: string, selected: Stretch | undefined): Stretch {
  if (selected && selected.end > selected.start) return selected;
  // A caret before the first character of a sentence belongs to it, unlike a marker there.
  const { start, text } = selected
    ? sentenceAt(paragraph, Math.min(selected.start + 1, paragraph.length))
    : (sentencesOf(paragraph)[0] ?? { start: 0, text: paragraph });
  return { start, end: start + text.length };
}

/**
 * The print page of quoted words, or the pages as `83-84` when a page begins inside them.
 * @param before the page on which the paragraph begins, unless it begins with a page of its own
 */
export function pagesOfQuote(
  starts: readonly PageStart[],
  before: number,
  quoted: Stretch,
): string {
  const pageAt = (offset: number): number =>
    starts.findLast((start) => start.offset <= offset)?.page ?? before;
  const [first, last] = [pageAt(quoted.start), pageAt(quoted.end - 1)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/**
 * A quotation ready to be pasted: words, reference with page, address. The author's own quotation
 * marks stay as they are, so that the words can be found again letter for letter.
 */
export function quotation(
  words: string,
  reference: string,
  pages: string,
  address: string,
): string {
  return `“${words.trim()}”${sourceOfQuote(reference, pages, address)}`;
}

/** What stands behind a quotation: the reference with its page, and the address. */
export function sourceOfQuote(reference: string, pages: string, address: string): string {
  return `（${reference.replace(/\.$/u, '')}：${pages}.） ${address}`;
}
