import { HeadingReader, type HeadingKind } from './headings.ts';
import { joinLines, tidySpaces, type Run } from './join.ts';
import { NOTES_HEADING } from './note-labels.ts';
import { numberingOf } from './numbering.ts';
import { leavesRoom, lineWidth } from './room.ts';
import type { SourceDocument, SourceLine } from './source-lines.ts';
import { CIRCLED_MARKER, hasCircledNotes, MARKER } from './source-notes.ts';
import type { Doubt } from './suspicious.ts';

/** A heading or paragraph of the essay, put together from lines that may lie on two print pages. */
export interface ImportedBlock {
  readonly kind: HeadingKind | 'paragraph';
  /** First line of the block in `source.txt`. */
  readonly at: number;
  readonly runs: readonly Run[];
}

/** How lines make paragraphs, which a text shows by what most of its lines are. */
export interface Setting {
  /**
   * `full`: lines as wide as the page · `single`: a paragraph a line · `set-in`: by first lines.
   */
  readonly form: 'full' | 'single' | 'set-in';
  /** The width to which most lines are set, in columns. */
  readonly measure: number;
  /** What ends a sentence. */
  readonly sentenceEnd: RegExp;
}

type PlacedLine = SourceLine & { readonly page: number };

const SENTENCE_END = /[。！？][”’」』）]?$/u;
const LATIN_SENTENCE_END = /[.!?。！？]["'”’」』）)]*$/u;
/** The first line of a paragraph is set in by two characters, so it holds four columns less. */
const INDENT = 4;
/** So many lines in a hundred end a sentence where each is a paragraph. */
const SINGLE = 90;

/**
 * Headings and paragraphs of the essay in order, with markers and page breaks exactly where they
 * stood.
 * @param trimmed the text lost the white space at the ends of its lines
 */
export function readBlocks(document: SourceDocument, trimmed = false): ImportedBlock[] {
  const { lines, setting } = readSetting(document);
  const groups: { kind: ImportedBlock['kind']; lines: PlacedLine[] }[] = [];
  const headings = new HeadingReader(lines, setting, INDENT);
  let open: PlacedLine[] | undefined;
  lines.forEach((line, index) => {
    const heading = headings.kindAt(index);
    if (heading) {
      groups.push({ kind: heading, lines: [line] });
      open = undefined;
      return;
    }
    if (!open) {
      open = [];
      groups.push({ kind: 'paragraph', lines: open });
    }
    open.push(line);
    const isOver =
      headings.kindAt(index + 1) ?? endsParagraph(lines, index, open.length === 1, setting);
    if (isOver) open = undefined;
  });
  const marker = hasCircledNotes(document.pages) ? CIRCLED_MARKER : MARKER;
  const first = document.pages[0]?.number;
  let page = first;
  return groups.map((group): ImportedBlock => {
    const runs = toRuns(group.lines, page, marker, trimmed);
    page = group.lines.at(-1)?.page ?? page;
    return { kind: group.kind, at: group.lines[0]?.at ?? 0, runs };
  });
}

/** The lines of all pages, and how they make paragraphs. */
export function readSetting(document: SourceDocument): { lines: PlacedLine[]; setting: Setting } {
  const lines = document.pages.flatMap((page) =>
    page.body.map((line): PlacedLine => ({ ...line, page: page.number })),
  );
  const text = lines.map((line) => line.text).join('\n');
  const letters = (script: RegExp): number => text.match(script)?.length ?? 0;
  const isLatin = letters(/\p{Script=Latin}/gu) > 5 * letters(/\p{Script=Han}/gu);
  const sentenceEnd = isLatin ? LATIN_SENTENCE_END : SENTENCE_END;
  const measure = commonWidth(lines);
  const isSetIn = lines.filter((line) => line.isSetIn).length > 1;
  const body = lines.filter(({ text }) => !numberingOf(text.trim()) && !isNotesHeading(text));
  const ended = body.filter((line) => endsSentence(line.text, sentenceEnd)).length;
  const isSingle = body.length > 1 && ended * 100 >= SINGLE * body.length;
  return {
    lines,
    setting: { form: isSetIn ? 'set-in' : isSingle ? 'single' : 'full', measure, sentenceEnd },
  };
}

/** Lines that neither fill the page nor end a sentence: headings without number, verse, tables. */
export function shortLines(document: SourceDocument): Doubt[] {
  const { lines, setting } = readSetting(document);
  const headings = new HeadingReader(lines, setting, INDENT);
  const widest = Math.max(setting.measure, ...lines.map((line) => lineWidth(line.text)));
  return lines.flatMap((line, index): Doubt[] => {
    const isHeading = headings.kindAt(index) !== undefined;
    const isEnd = isHeading || endsSentence(line.text, setting.sentenceEnd);
    const next = lines[index + 1];
    const isShort = lineWidth(line.text) <= 0.7 * widest;
    if (
      isEnd ||
      isNotesHeading(line.text) ||
      !isShort ||
      (next && !leavesRoom(line.text, next.text, widest))
    )
      return [];
    const why =
      'a short line that ends no sentence: a heading without number, verse, a list, a table?';
    return [{ line: line.at, why, text: line.text }];
  });
}

/** The width to which most lines of the essay are set, in columns. */
function commonWidth(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = lineWidth(line.text);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * A paragraph ends where a sentence ends at a line's end and either the next line's first word
 * would still have fit (only the author's own line end leaves that room), or the next line is set
 * in, as first lines are. A short line that ends a sentence is not taken for one that is set in: it
 * is the end of a paragraph far more often than the whole of one. Whatever the room, a next line as
 * wide as the page is no first line.
 */
function endsParagraph(
  lines: readonly SourceLine[],
  index: number,
  isFirstLine: boolean,
  { form, measure, sentenceEnd }: Setting,
): boolean {
  const [line, next, following] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line === undefined || next === undefined || isNotesHeading(next.text)) return true;
  if (form === 'set-in') return next.isSetIn === true;
  if (!endsSentence(line.text, sentenceEnd)) return false;
  if (form === 'single') return true;
  if (lineWidth(next.text) >= measure) return false;
  const hadRoom = leavesRoom(line.text, next.text, isFirstLine ? measure - INDENT : measure);
  const isSetIn =
    following !== undefined &&
    !endsSentence(next.text, sentenceEnd) &&
    leavesRoom(next.text, following.text, measure);
  return hadRoom || isSetIn;
}

function endsSentence(line: string, sentenceEnd: RegExp): boolean {
  return sentenceEnd.test(line.replace(MARKER, '').replace(CIRCLED_MARKER, '').trimEnd());
}

/** `注释：` above notes that stand together at the end. */
function isNotesHeading(line: string): boolean {
  return NOTES_HEADING.test(line.trim());
}

function toRuns(
  lines: readonly PlacedLine[],
  pageBefore: number | undefined,
  marker: RegExp,
  trimmed: boolean,
): Run[] {
  const runs: Run[] = [];
  const sheets: PlacedLine[][] = [];
  for (const line of lines) {
    const sheet = sheets.at(-1);
    if (sheet?.[0]?.page === line.page) sheet.push(line);
    else sheets.push([line]);
  }
  let page = pageBefore;
  sheets.forEach((sheet, index) => {
    const number = sheet[0]?.page;
    if (number !== undefined && number !== page) runs.push({ kind: 'page-break', page: number });
    page = number;
    const text = joinLines(
      sheet.map((line) => line.text),
      trimmed,
    );
    const last = sheet.at(-1)?.text ?? '';
    const kept = index < sheets.length - 1 && last !== last.trimEnd() ? `${text} ` : text;
    runs.push(...splitMarkers(kept, marker));
  });
  return tidySpaces(runs);
}

function splitMarkers(text: string, marker: RegExp): Run[] {
  return text.split(marker).flatMap((piece, index): Run[] => {
    if (index % 2 === 1) return [{ kind: 'marker', number: Number(piece.normalize('NFKC')) }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}
