import { readFrontmatter } from '../content/file.ts';
import { meet, wordsOfNote } from './note-words.ts';

/** What is no word of the author's about anything: it only leads to a reference. */
const LEADING =
  /具体|详细|相关|研究|论述|可以|请|可|并|另|又|亦|转引自|引自|参见|参阅|参看|参考|详见|见|See also|See|Cf|[^\p{L}]/gu;

/**
 * The file of a note with words of it linked to a source, and with the kind that it has then.
 * Undefined when the words do not stand there once, unlinked.
 */
export function linkWords(file: string, words: string, source: string): string | undefined {
  const body = readFrontmatter(file)?.body;
  if (body === undefined) return undefined;
  const front = file.slice(0, file.length - body.trimStart().length);
  const markdown = file.slice(front.length);
  const note = wordsOfNote(markdown);
  const starts = [...note.text.matchAll(RegExp(escaped(words), 'gu'))]
    .map((match) => ({ start: match.index, end: match.index + words.length }))
    .filter((stretch) => ![...note.linked, ...note.urls].some((other) => meet(stretch, other)));
  const [stretch, ...others] = starts;
  if (!stretch || others.length > 0) return undefined;
  const from = note.at[stretch.start] ?? 0;
  const to = (note.at[stretch.end - 1] ?? 0) + 1;
  const linked = `${markdown.slice(0, from)}[${markdown.slice(from, to)}](source:${source})${markdown.slice(to)}`;
  const read = wordsOfNote(linked);
  // A link cannot begin or end within emphasis, or hold a bracket without its other half.
  const isCut = [markdown.slice(0, from), markdown.slice(from, to)].some(
    (piece) => (piece.replace(/\\\*/gu, '').match(/\*+/gu) ?? []).length % 2 > 0,
  );
  if (isCut || read.text !== note.text || read.linked.length !== note.linked.length + 1)
    return undefined;
  return front.replace(/^kind: *\w+ *$/mu, `kind: ${kindOf(read)}`) + linked;
}

function kindOf({ text, linked, urls }: ReturnType<typeof wordsOfNote>): string {
  const own = [...text].filter(
    (_, at) => ![...linked, ...urls].some((one) => at >= one.start && at < one.end),
  );
  return own.join('').replace(LEADING, '').length > 0 ? 'mixed' : 'citation';
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
