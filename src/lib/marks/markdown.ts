import { placeOfBlocks } from '../citation/block-place.ts';
import { sourceOfQuote } from '../citation/quotation.ts';
import type { Mark } from './mark.ts';

/** Marks under the heading of their section. */
export interface MarkGroup {
  readonly title: string;
  readonly marks: readonly Mark[];
}

/**
 * Marks as Markdown, for notes and papers: the quotation, the reader's comment, the reference in
 * with the print page or another place, and the address.
 * @param reference the essay as a reference, without pages
 * @param addressOf where a mark can be seen
 */
export function toMarkdown(
  title: string,
  groups: readonly MarkGroup[],
  reference: string,
  addressOf: (mark: Mark) => string,
): string {
  const sections = groups.map(
    ({ title: section, marks }) =>
      `## ${section}\n\n${marks.map((mark) => entryOf(mark, section, reference, addressOf(mark))).join('\n\n')}`,
  );
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`;
}

function entryOf(
  { comment, target }: Mark,
  section: string,
  reference: string,
  address: string,
): string {
  const { exact, pages, block } = target;
  const lines = exact.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const place = placeOfBlocks(block, block, section);
  const source = sourceOfQuote(reference, { pages, place, address });
  return [lines.join('\n>\n'), ...(comment === '' ? [] : [comment]), source].join('\n\n');
}

/** The author's words letter for letter: nothing in them is a sign of Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}
