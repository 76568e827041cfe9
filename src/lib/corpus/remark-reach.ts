import type { Source } from './corpus.ts';
import type { QuotePlace } from './passages.ts';
import type { Remark } from './remarks.ts';

/** The remarks on words between two offsets of a passage, in the order of the text. */
export function remarksOn(
  remarks: readonly Remark[],
  {
    passage,
    start,
    end,
  }: { passage: Pick<QuotePlace['passage'], 'id'> } & Omit<QuotePlace, 'passage'>,
): Remark[] {
  return remarks.filter(
    ({ place }) =>
      (place.note ?? place.block) === passage.id && place.start < end && place.end > start,
  );
}

/**
 * The remarks on the words in which notes cite a source: its references repeat what is printed
 * there, faults included.
 */
export function remarksOnSource(remarks: readonly Remark[], { id, notes }: Source): Remark[] {
  const found = notes.flatMap((note) => {
    let end = 0;
    return note.runs.flatMap((run) => {
      const start = end;
      end += run.text.length;
      const cites = run.kind === 'citation' && run.source === id;
      return cites ? remarksOn(remarks, { passage: note, start, end }) : [];
    });
  });
  return [...new Set(found)];
}
