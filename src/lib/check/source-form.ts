import { isSpace } from '../text/characters.ts';
import { fidelityForm } from '../text/fidelity.ts';

/** What stands before a character: a space, only the end of a line, or nothing. */
type Gap = 'space' | 'line' | 'none';

/** A text without white space, which knows where white space stood. */
export interface GapText {
  readonly text: string;
  /** What stood before the character at an offset. */
  gapAt(offset: number): Gap;
}

/** `source.txt` as it is compared. */
export interface SourceForm extends GapText {
  /**
   * The line of source.txt on which a character of the text stands; for what would stand behind it,
   * that of the last.
   */
  lineAt(offset: number): number;
  /** Where a line begins, and whether it follows an empty one. */
  readonly lines: ReadonlyMap<number, boolean>;
}

/** Reads words, in which a line end is white space like any other. */
export function gapText(words: string): GapText {
  const gaps = gapsOf(words);
  return { text: fidelityForm(words), gapAt: (offset) => gaps.get(offset) ?? 'none' };
}

/** Reads `source.txt`, in which a line may end within a word. */
export function readSource(source: string): SourceForm {
  const lines = source.split('\n').map((line) => line.replace(/\r$/u, ''));
  const ends: number[] = [];
  const gaps = new Map<number, Gap>();
  const starts = new Map<number, boolean>();
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') starts.set(length, lines[index - 1]?.trim() === '');
    // A space at the end of a line stands before the first character of the next.
    const atStart = gaps.get(length) ?? (length > 0 ? 'line' : 'none');
    for (const [offset, gap] of gapsOf(line)) gaps.set(length + offset, gap);
    const own = gaps.get(length);
    if (own === undefined || atStart === 'space') gaps.set(length, atStart);
    length += fidelityForm(line).length;
    ends.push(length);
  }
  const text = lines.map(fidelityForm).join('');
  const lineAt = (offset: number): number => {
    const at = Math.min(offset, text.length - 1);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low + 1;
  };
  return { text, lineAt, lines: starts, gapAt: (offset) => gaps.get(offset) ?? 'none' };
}

/** Where white space stands, by the offset of what follows it in the text without any. */
function gapsOf(words: string): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  let offset = 0;
  for (const piece of words.normalize('NFC').split(/(\s+)/u)) {
    if (piece !== '' && isSpace(piece.charAt(0))) gaps.set(offset, 'space');
    else offset += piece.length;
  }
  return gaps;
}
