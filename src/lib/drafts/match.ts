import { firstDay } from '../citation/source-dates.ts';
import type { SourceData } from '../content/schemas.ts';
import { citationsIn } from './citations.ts';
import { meet, type NoteWords, type Stretch, wordsOfNote } from './note-words.ts';
import type { NoteFile, Place, Proposals } from './proposals.ts';
import { foldedWords } from './same-work.ts';

/** Shorter titles stand in too many sentences. */
const SHORTEST = { han: 4, latin: 10 };

/**
 * Proposes which words of which note cite which source: those that hold its title, and its year or
 * the family name of one of its authors. What is linked is left alone.
 */
export function matchSources(
  notes: readonly NoteFile[],
  sources: ReadonlyMap<string, SourceData>,
): Proposals {
  const cited = new Map<string, Place[]>();
  for (const note of notes) {
    const words = wordsOfNote(note.body);
    for (const stretch of stretchesOf(words)) {
      const text = words.text.slice(stretch.start, stretch.end);
      const id = bestOf(text, sources);
      if (id) cited.set(id, [...(cited.get(id) ?? []), { note: note.id, words: text }]);
    }
  }
  return Object.fromEntries([...cited].map(([id, places]) => [id, { cited: places }]));
}

/** The citations of a note, and the clauses that hold none. */
function stretchesOf(words: NoteWords): Stretch[] {
  const citations = citationsIn(words);
  const taken = [...words.linked, ...citations];
  const clauses = [...words.text.matchAll(/[^。；;]+/gu)].flatMap((match): Stretch[] => {
    const blank = match[0].length - match[0].trimStart().length;
    const start = match.index + blank;
    const end = match.index + match[0].replace(/[\s.,，]+$/u, '').length;
    return start < end ? [{ start, end }] : [];
  });
  return [...citations, ...clauses.filter((one) => !taken.some((other) => meet(one, other)))];
}

function bestOf(text: string, sources: ReadonlyMap<string, SourceData>): string | undefined {
  const folded = foldedWords(text);
  const fitting = [...sources].flatMap(([id, data]) => {
    const title = titleIn(folded, data);
    return title && isBorneOut(text, folded, data) ? [{ id, length: title.length }] : [];
  });
  return fitting.sort((a, b) => b.length - a.length)[0]?.id;
}

function titleIn(folded: string, data: SourceData): string | undefined {
  return [data.title, data['title-short']]
    .map((title) => foldedWords(title ?? ''))
    .find((title) => {
      const least = /\p{Script=Han}/u.test(title) ? SHORTEST.han : SHORTEST.latin;
      return title.length >= least && folded.includes(title);
    });
}

function isBorneOut(text: string, folded: string, { issued, author, editor }: SourceData): boolean {
  const year = firstDay(issued)?.[0];
  if (year !== undefined && text.includes(String(year))) return true;
  return [...(author ?? []), ...(editor ?? [])].some((name) => {
    const family = 'literal' in name ? name.literal : (name.family ?? name.given ?? '');
    return folded.includes(foldedWords(family));
  });
}
