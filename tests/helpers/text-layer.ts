import { columns } from '../../src/lib/text/characters.ts';
import { MARKER, type WrittenEssay } from './essay-arbitrary.ts';

/** Stands in the text where a print page begins. */
export const PAGE_BREAK = '\uE001';

/** How the journal sets the essay, and what its PDF makes of it. */
export interface Setting {
  readonly firstPage: number;
  /** Width of a line in columns. */
  readonly measure: number;
  readonly linesPerPage: number;
  /** For each decision that looks arbitrary in the text layer, in turn. */
  readonly chances: readonly boolean[];
}

/** The text layer, and the essay as it was set: `PAGE_BREAK` where a page begins. */
export interface Printed {
  readonly source: string;
  readonly blocks: readonly string[];
  /** Page and number of each note in order. */
  readonly notes: readonly { readonly page: number; readonly number: number }[];
  readonly lastPage: number;
  /**
   * True when a paragraph's last line is so full that only its indent, which the text layer lacks,
   * tells the next paragraph from it.
   */
  readonly ambiguous: boolean;
}

interface Line {
  readonly block: number;
  readonly text: string;
  readonly room: number;
  readonly ends: boolean;
}

const OPENING = '“‘（《';
const CLOSING = '，。！？、；：”’）》';
/**
 * What no line break parts: a Chinese character or a Latin word with its marks, and the marker
 * behind it.
 */
const ATOM = new RegExp(
  `( ?)([${OPENING}]*(?:\\p{Script=Han}|—+|·|[^\\s\\p{Script=Han}${OPENING}${CLOSING}—·${MARKER}]+)?[${CLOSING}]*${MARKER}?)`,
  'gu',
);

/**
 * The same at the beginning of a line, with the Latin marks that no journal parts from it, though
 * they are parted here.
 */
const FIRST_WORD = new RegExp(
  `^[${OPENING}(\\[{]*(?:\\p{Script=Han}|—+|·|[^\\s\\p{Script=Han}${OPENING}${CLOSING}—·${MARKER}]+)?[${CLOSING},.;:?!)\\]}]*`,
  'u',
);

/**
 * Prints an essay as the PDF of a journal gives it back: lines of one width, first lines shorter by
 * their indent without a trace of it, pages that turn anywhere, notes at the foot of the page in
 * the middle of the sentence that goes on overleaf, running heads here and there, addresses broken
 * over lines, and white space at random where it means nothing.
 */
export function printTextLayer(essay: WrittenEssay, setting: Setting): Printed {
  const chance = dice(setting.chances);
  const out: string[] = [
    ` ${essay.title}`,
    ...breakLines(`〔提   要〕${essay.abstract}`, setting.measure, setting.measure, chance),
  ];
  out[1] = ` ${out[1] ?? ''}`;
  const lines = essay.blocks.flatMap(({ text, kind }, block) => {
    const indent = kind === 'paragraph' ? 4 : 0;
    const set = breakLines(text, setting.measure - indent, setting.measure, chance);
    return set.map((line, index): Line => ({
      block,
      text: line,
      room: setting.measure - (index === 0 ? indent : 0) - width(line),
      ends: index === set.length - 1,
    }));
  });
  const blocks = essay.blocks.map(() => '');
  const notes: { page: number; number: number }[] = [];
  let page = setting.firstPage - 1;
  for (let start = 0; start < lines.length; start += setting.linesPerPage) {
    page += 1;
    const sheet = lines.slice(start, start + setting.linesPerPage);
    const hasHead = page > setting.firstPage && chance();
    if (hasHead) out.push('', String(page), '', '《灯火研究》2023 年第 4 期', '');
    const feet: string[] = [];
    sheet.forEach((line, index) => {
      let number = feet.length;
      const text = line.text.replaceAll(
        MARKER,
        () => `[${String((number += 1))}]${chance() ? ' ' : ''}`,
      );
      for (let n = feet.length + 1; n <= number; n += 1) {
        const words = `[${String(n)}]\u3000${essay.notes[notes.length]?.text ?? ''}`;
        feet.push(breakNote(words, setting.measure + 12, chance).join('\n'));
        notes.push({ page, number: n });
      }
      out.push(
        `${index === 0 && !hasHead ? ' ' : ''}${line.text.endsWith(MARKER) ? text.trimEnd() : text}`,
        ...(chance() ? [''] : []),
      );
      blocks[line.block] =
        `${blocks[line.block] ?? ''}${index === 0 && page > setting.firstPage ? PAGE_BREAK : ''}${line.text}`;
    });
    out.push(...feet);
  }
  return {
    source: `${out.join('\n')}\n`,
    blocks,
    notes,
    lastPage: page,
    ambiguous: lines.some((_, index) => isAmbiguous(lines.slice(index, index + 3), essay, setting)),
  };
}

/** Only a paragraph after a paragraph can be mistaken for a part of it. */
function isAmbiguous(
  [line, next, following]: readonly Line[],
  essay: WrittenEssay,
  { measure }: Setting,
): boolean {
  if (
    !line?.ends ||
    !next ||
    [line, next].some(({ block }) => essay.blocks[block]?.kind !== 'paragraph')
  )
    return false;
  if (width(next.text) >= measure) return true;
  if (firstWord(next) <= line.room) return false;
  // Full to its end: then the next line must show its indent by the room that it leaves.
  const endsSentence = new RegExp(`[。！？]”?${MARKER}?$`, 'u').test(next.text);
  return (
    endsSentence || !following || firstWord(following) + columns(' ') > measure - width(next.text)
  );
}

function firstWord(line: Line): number {
  return columns(FIRST_WORD.exec(line.text)?.[0] ?? '');
}

function breakLines(text: string, first: number, others: number, chance: () => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { space, text: atom } of atoms(text)) {
    const measure = lines.length === 0 ? first : others;
    // The mark at a line's end may hang out of it.
    const needed = width(atom.replace(new RegExp(`[${CLOSING}](?=${MARKER}?$)`, 'u'), ''));
    if (line !== '' && width(line + space) + needed > measure) {
      // Between Latin words the PDF keeps the space at the line's end; elsewhere it is there or
      // not.
      const kept =
        space !== '' &&
        (/[!-~\u00C0-\u024F]$/u.test(line) && /^[!-~\u00C0-\u024F]/u.test(atom) ? true : chance());
      lines.push(kept ? `${line} ` : line);
      line = atom;
    } else line += space + atom;
  }
  return [...lines, line];
}

/**
 * Notes are set wider and looser: addresses break anywhere, and justified Chinese is full of
 * spaces.
 */
function breakNote(text: string, measure: number, chance: () => boolean): string[] {
  const loose = text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () =>
    chance() && chance() && chance() ? ' ' : '',
  );
  const lines: string[] = [];
  let line = '';
  for (const character of loose) {
    const fits = columns(line + character) <= measure;
    const mayBreak = character !== ' ' && !CLOSING.includes(character);
    if (fits || !mayBreak || line === '') line += character;
    else {
      lines.push(line);
      line = character;
    }
  }
  return [...lines, line];
}

function atoms(text: string): { space: string; text: string }[] {
  return [...text.matchAll(ATOM)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ space: match[1] ?? '', text: match[2] ?? '' }));
}

/** A marker is set raised and small. */
function width(text: string): number {
  return columns(text.replaceAll(MARKER, '')) + 1.5 * (text.split(MARKER).length - 1);
}

function dice(chances: readonly boolean[]): () => boolean {
  let thrown = 0;
  return () => chances[thrown++ % chances.length] ?? false;
}
