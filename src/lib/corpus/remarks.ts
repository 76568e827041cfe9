import type { RemarkData } from '../content/apparatus-schemas.ts';
import type { RemarkEntry } from '../content/entries.ts';
import type { NoteId, RemarkId } from '../ids.ts';
import { sentenceAt } from '../text/sentence.ts';
import { placeOf, type Passage } from './passages.ts';

/** A note of the editors on a place in the essay or in one of its notes; never the author's. */
export interface Remark {
  readonly id: RemarkId;
  readonly data: RemarkData;
  /** Its number through the whole essay, from 1. */
  readonly ordinal: number;
  /** Print page on which the quoted words end, where print pages are known. */
  readonly page: number | undefined;
  readonly place: RemarkPlace;
}

/** Where the quoted words stand. */
interface RemarkPlace {
  readonly section: string;
  /**
   * Id of the block that holds the words; for a remark on a note, of the block in which the note is
   * marked.
   */
  readonly block: string;
  /** The note that holds the words. */
  readonly note?: NoteId;
  /** Offsets of the quoted words in the text of the block or note. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/**
 * Finds every remark's place.
 * @param entries remarks that passed the corpus check
 * @returns the remarks in the order of the text, those on a note where the note is marked
 */
export function joinRemarks(
  entries: readonly RemarkEntry[],
  passages: readonly Passage[],
): Remark[] {
  const placed = entries.map(({ id, data }) => {
    const { passage, start, end } = placeOf(passages, data);
    const marker = passage.kind === 'note' ? passage.markers[0] : undefined;
    const block = passage.kind === 'note' ? marker?.passage : passage;
    if (!block) throw new Error(`remark ${id} is on a note without a marker`);
    const place: RemarkPlace = {
      section: block.section,
      block: block.id,
      ...(passage.kind === 'note' ? { note: passage.id } : {}),
      start,
      end,
      sentence: sentenceAt(passage.text, end).text,
    };
    const order = marker
      ? [marker.index, marker.offset, 1, start, end]
      : [passages.indexOf(passage), end, 0, start];
    return { order, remark: { id, data, page: passage.pageAt(end - 1), place } };
  });
  return placed
    .sort((a, b) => compare(a.order, b.order))
    .map(({ remark }, index) => ({ ...remark, ordinal: index + 1 }));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
