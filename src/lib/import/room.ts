import { columns, isCjk, isHan, isSpace } from '../text/characters.ts';

const MARKER = /\[\d+\]/gu;
/**
 * A marker is set small and raised: it takes half of the columns that its three characters count.
 */
const MARKER_WIDTH = 1.5;

const OPENING = String.raw`[“‘（《〈【〔「『(\[{]*`;
const CLOSING = String.raw`[、。，．：；？！”’）》〉】〕」』,.;:?!)\]}]*`;
const LATIN = String.raw`[^\s\p{Script=Han}“‘（《〈【〔「『、。，．：；？！”’）》〉】〕」』—…·•]+`;
/**
 * What a line takes from the next before it may break: a Chinese character or a Latin word, with
 * the marks that may not be parted from it.
 */
const FIRST_WORD = new RegExp(
  String.raw`^${OPENING}(?:\p{Script=Han}|—+|…+|${LATIN}|.)?${CLOSING}(?:\[\d+\])?`,
  'u',
);
/** A mark that ends a line may hang half out of it, or be set narrow. */
const HANGING = /[、。，．：；？！”’）》〉】〕」』](?=(?:\[\d+\])?$)/u;

/** Width of a line as it is set, in columns. */
export function lineWidth(line: string): number {
  const markers = line.match(MARKER)?.length ?? 0;
  // The space behind a marker is the PDF's: the marker stands close to the next character.
  return columns(line.replace(/\[\d+\]\s*/gu, '').trimEnd()) + markers * MARKER_WIDTH;
}

/**
 * True when the first word of `next` would have fit at the end of `line`: so the author, not the
 * typesetter, ended the line.
 */
export function leavesRoom(line: string, next: string, measure: number): boolean {
  const word = FIRST_WORD.exec(next.trimStart())?.[0] ?? '';
  return (
    lineWidth(line) + gap(line.replace(MARKER, ''), word) + lineWidth(word.replace(HANGING, '')) <=
    measure
  );
}

/**
 * Between a Latin word and a Chinese one there may have been a space, which the PDF does not always
 * keep at a line's end.
 */
function gap(line: string, word: string): number {
  const [last = '', first = ''] = [[...line].at(-1), [...word][0]];
  const meet = (isHan(last) && !isCjk(first)) || (!isCjk(last) && isHan(first));
  return isSpace(last) || meet ? columns(' ') : 0;
}
