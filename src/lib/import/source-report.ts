import { wordsOf } from '../content/runs.ts';
import type { ImportedEssay } from './essay.ts';
import { numberingOf } from './numbering.ts';
import { gluesWords, joinLines } from './join.ts';
import { inked } from './pandoc-ast.ts';
import { shortLines } from './paragraphs.ts';
import { doubtLine, doubtLines, headingCounts, table } from './report.ts';
import { readSourceText, type SourceDocument, type SourceLine } from './source-lines.ts';
import { doubtIn, type Doubt } from './suspicious.ts';

/** What the import of a PDF's text has to say. */
export interface SourceReport {
  /** Lines whose structure would be lost, each with its place. */
  readonly refusals: readonly string[];
  /** Counts, and lines to look at. */
  readonly lines: (essay: ImportedEssay) => string[];
}

/**
 * Looks through the text before it is imported.
 * @param file the path of source.txt as messages show it
 * @throws SourceTextError for what is no text at all
 */
export function reportSource(
  source: string,
  firstPage: number | undefined,
  file: string,
): SourceReport {
  const text = source.normalize('NFC');
  const document = readSourceText(text, firstPage ?? 1);
  const body = document.pages.flatMap((page) => page.body);
  const stars = document.pages.flatMap((page) =>
    [...page.body, ...page.notes.flatMap((note) => note.lines.slice(1))].flatMap(starNote),
  );
  const looks = document.pages.length > 0 ? bodyDoubts(body, document) : [];
  const refused = [...stars, ...shortLines(document), ...looks.filter(({ why }) => isLost(why))];
  const lines = unique(refused);
  const rest = looks.filter(({ line }) => !lines.some((one) => one.line === line));
  return {
    refusals: lines.map((doubt) => doubtLine({ ...doubt, text: doubt.text.trim() }, file)),
    lines: (essay) => [
      ...table(countsOf(essay, document, text)),
      ...doubtLines(unique([...rest, ...joins(document)]), file),
    ],
  };
}

function starNote({ at, text }: SourceLine): Doubt[] {
  const why =
    'a note on the whole paper, for which there is no marker in the text: move its words to “rights” or pages/about.mdx, and * out of the title';
  return /^\s*[*＊†]/u.test(text) ? [{ line: at, why, text }] : [];
}

/** What a line looks like; markers that call notes are no doubt. */
function bodyDoubts(lines: readonly SourceLine[], document: SourceDocument): Doubt[] {
  const labels = document.pages.flatMap((page) => page.notes.map((note) => note.label ?? ''));
  return lines.flatMap(({ at, text }): Doubt[] => {
    const marks = labels.filter((label) => label !== '');
    const words = marks.reduce(
      (left, mark) => left.replaceAll(mark, ''),
      text.replace(/\[\d+\]/gu, ''),
    );
    const why = doubtIn(words, true);
    return why === undefined ? [] : [{ line: at, why, text }];
  });
}

/** Doubts that mean that something is lost, not only odd. */
function isLost(why: string): boolean {
  return /form feed|inside of a|number of a note|marker of a note/u.test(why);
}

/** Lines at whose ends two words may have been glued, or parted in the midst. */
function joins({ pages }: SourceDocument): Doubt[] {
  const groups = pages.flatMap((page) => [page.body, ...page.notes.map((note) => note.lines)]);
  return groups.flatMap((lines) =>
    lines.flatMap((line, at): Doubt[] => {
      const next = lines[at + 1];
      const isHeading = numberingOf(line.text.trim()) !== undefined;
      const before = joinLines(lines.slice(0, at + 1).map((one) => one.text));
      const isAddress = /https?:\/\/[!-~]*$/u.test(before);
      if (!next || isHeading || isAddress || !gluesWords(line.text, next.text)) return [];
      const why = line.text.endsWith('-')
        ? 'a hyphen at the end of the line, which is kept: one word or two?'
        : 'two words that meet at the end of the line: one word or two?';
      return [{ line: line.at, why, text: `${line.text.slice(-16)} / ${next.text.slice(0, 12)}` }];
    }),
  );
}

function unique(doubts: readonly Doubt[]): Doubt[] {
  const lines = new Map(doubts.map((doubt) => [doubt.line, doubt] as const));
  return [...lines.values()].sort((a, b) => a.line - b.line);
}

function countsOf(essay: ImportedEssay, { pages }: SourceDocument, source: string) {
  const blocks = essay.sections.flatMap((section) => section.blocks);
  const levels = [2, 3, 4].map(
    (level) =>
      blocks.filter((one) => one.kind === 'subsection' && (one.level ?? 2) === level).length,
  );
  const runs = blocks.flatMap((block) => block.runs);
  const titles = essay.sections.flatMap((section) => section.heading ?? []);
  const words = [wordsOf([...titles, ...runs]), ...essay.notes.map((note) => note.text)].join('');
  const lines = pages.flatMap((page) => [
    ...page.body,
    ...page.notes.flatMap((note) => note.lines),
  ]);
  const given = inked(lines.map((line) => line.text).join(''));
  const marks = runs.filter((run) => run.kind === 'marker');
  const printed = marks.reduce((sum, run) => sum + markLength(essay, run.note), 0);
  const turns = runs.filter((run) => run.kind === 'page-break').length;
  return [
    ['sections', String(essay.sections.length)],
    ['headings', headingCounts(essay.sections.filter(({ heading }) => heading).length, levels)],
    ['paragraphs', String(blocks.filter((block) => block.kind === 'paragraph').length)],
    ['notes', `${essay.notes.length}; markers: ${marks.length}`],
    ['print pages', turns > 0 ? String(turns + 1) : 'no turn of a page found'],
    [
      'characters',
      `${given - printed} in the text, ${inked(words)} in the edition (of ${inked(source)} in source.txt with title, abstract, numbers and running heads)`,
    ],
  ] as const;
}

function markLength({ notes }: ImportedEssay, id: string): number {
  const note = notes.find((one) => one.id === id);
  return note?.label === undefined ? String(note?.number ?? '').length + 2 : note.label.length;
}
