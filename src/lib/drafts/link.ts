import { readFrontmatter } from '../content/file.ts';
import { readNoteBody } from '../content/note-body.ts';
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
  const { from, to } = widened(markdown, {
    from: note.at[stretch.start] ?? 0,
    to: (note.at[stretch.end - 1] ?? 0) + 1,
  });
  // Within a link both brackets of a pair are escaped, or neither.
  const label = markdown.slice(from, to).replace(/\\?([[\]])/gu, '\\$1');
  const linked = `${markdown.slice(0, from)}[${label}](source:${source})${markdown.slice(to)}`;
  const { runs } = readNoteBody(linked);
  const isLinked = runs.some(
    (run) => run.kind === 'citation' && run.source === source && run.text === words,
  );
  // A link cannot begin or end within emphasis.
  const isCut = [markdown.slice(0, from), label].some(isOpen);
  if (isCut || !isLinked || wordsOfNote(linked).text !== note.text) return undefined;
  return front.replace(/^kind: *\w+ *$/mu, `kind: ${kindOf(wordsOfNote(linked))}`) + linked;
}

/** With the mark of emphasis that stands right before or behind, where its other half is inside. */
function widened(markdown: string, { from, to }: { from: number; to: number }) {
  if (!isOpen(markdown.slice(from, to))) return { from, to };
  const behind = /^\*+/u.exec(markdown.slice(to))?.[0].length ?? 0;
  const before = behind > 0 ? 0 : (/\*+$/u.exec(markdown.slice(0, from))?.[0].length ?? 0);
  return { from: from - before, to: to + behind };
}

/** Whether emphasis begins in a piece of Markdown and does not end there. */
function isOpen(piece: string): boolean {
  return (piece.replace(/\\\*/gu, '').match(/\*+/gu) ?? []).length % 2 > 0;
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
