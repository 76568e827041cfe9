import { columns } from '../text/characters.ts';
import { joinLines, tidySpaces, type Run } from './join.ts';
import { leavesRoom, lineWidth } from './room.ts';
import { SourceTextError, type SourceDocument, type SourceLine } from './source-lines.ts';

/** A heading or paragraph of the essay, put together from lines that may lie on two print pages. */
export interface ImportedBlock {
  readonly kind: 'part' | 'subsection' | 'paragraph';
  /** First line of the block in `source.txt`. */
  readonly at: number;
  readonly runs: readonly Run[];
}

type PlacedLine = SourceLine & { readonly page: number };

const PART = /^[一二三四五六七八九十]+、/u;
const SUBSECTION = /^（[一二三四五六七八九十]+）/u;
const SENTENCE_END = /[。！？][”’」』）]?$/u;
const MARKER = /\[(\d+)\]/gu;
/** The first line of a paragraph is set in by two characters, so it holds four columns less. */
const INDENT = 4;

/**
 * Headings and paragraphs of the essay in order, with markers and page breaks exactly where they
 * stood.
 */
export function readBlocks(document: SourceDocument): ImportedBlock[] {
  const lines = document.pages.flatMap((page) =>
    page.body.map((line): PlacedLine => ({ ...line, page: page.number })),
  );
  const measure = commonWidth(lines);
  const groups: { kind: ImportedBlock['kind']; lines: PlacedLine[] }[] = [];
  let open: PlacedLine[] | undefined;
  lines.forEach((line, index) => {
    const heading = headingKind(line.text, measure);
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
    if (endsParagraph(lines, index, open.length === 1, measure)) open = undefined;
  });
  checkMarkers(document);
  const first = document.pages[0]?.number;
  let page = first;
  return groups.map((group): ImportedBlock => {
    const runs = toRuns(group.lines, page);
    page = group.lines.at(-1)?.page ?? page;
    return { kind: group.kind, at: group.lines[0]?.at ?? 0, runs };
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

function headingKind(text: string, measure: number): 'part' | 'subsection' | undefined {
  if (columns(text) > measure - INDENT || SENTENCE_END.test(text)) return undefined;
  if (PART.test(text)) return 'part';
  return SUBSECTION.test(text) ? 'subsection' : undefined;
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
  measure: number,
): boolean {
  const [text, next, following] = [
    lines[index]?.text,
    lines[index + 1]?.text,
    lines[index + 2]?.text,
  ];
  if (text === undefined || next === undefined || headingKind(next, measure)) return true;
  if (!endsSentence(text) || lineWidth(next) >= measure) return false;
  const hadRoom = leavesRoom(text, next, isFirstLine ? measure - INDENT : measure);
  const isSetIn =
    following !== undefined && !endsSentence(next) && leavesRoom(next, following, measure);
  return hadRoom || isSetIn;
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.replace(MARKER, '').trimEnd());
}

function toRuns(lines: readonly PlacedLine[], pageBefore: number | undefined): Run[] {
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
    const text = joinLines(sheet.map((line) => line.text));
    const last = sheet.at(-1)?.text ?? '';
    const kept = index < sheets.length - 1 && last !== last.trimEnd() ? `${text} ` : text;
    runs.push(...splitMarkers(kept));
  });
  return tidySpaces(runs);
}

function splitMarkers(text: string): Run[] {
  return text.split(MARKER).flatMap((piece, index): Run[] => {
    if (index % 2 === 1) return [{ kind: 'marker', number: Number(piece) }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

/** Markers restart on every print page and must call that page's notes one after the other. */
function checkMarkers(document: SourceDocument): void {
  for (const page of document.pages) {
    let next = 1;
    for (const line of page.body) {
      for (const match of line.text.matchAll(MARKER)) {
        if (Number(match[1]) !== next)
          throw new SourceTextError(
            line.at,
            `marker ${match[0]} stands where [${String(next)}] was expected on page ${String(page.number)}`,
          );
        next += 1;
      }
    }
    if (next - 1 !== page.notes.length)
      throw new SourceTextError(
        page.body.at(-1)?.at ?? 1,
        `page ${String(page.number)} has ${String(page.notes.length)} notes, but ${String(next - 1)} markers`,
      );
  }
}
