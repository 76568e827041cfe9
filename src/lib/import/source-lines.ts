import { isSpace } from '../text/characters.ts';
import { NOTES_HEADING } from './note-labels.ts';
import { noteForm } from './source-notes.ts';

/**
 * A line of `source.txt`: its number from 1, and its text, trailing white space included (it says
 * how lines join).
 */
export interface SourceLine {
  readonly at: number;
  readonly text: string;
  /** Two ideographic spaces stood before it: it begins a paragraph. */
  readonly isSetIn?: boolean;
}

/**
 * A footnote as it stands at the foot of a print page; the first line is already without its `[1]`
 * and ideographic space.
 */
export interface SourceNote {
  readonly number: number;
  /** Its number as printed, where that is not `[1]`: `①`. */
  readonly label?: string;
  readonly lines: readonly SourceLine[];
}

/** One page of the journal. */
export interface SourcePage {
  readonly number: number;
  /** Page number and running head where the PDF's text layer kept them; never part of the essay. */
  readonly furniture: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly notes: readonly SourceNote[];
}

/** `source.txt` taken apart: every line that is not blank stands in exactly one place. */
export interface SourceDocument {
  readonly title: readonly SourceLine[];
  readonly abstract: readonly SourceLine[];
  readonly pages: readonly SourcePage[];
  /** The notes of all pages stand together on the last. */
  readonly hasEndnotes: boolean;
}

/** Says where the text cannot be understood; the message names the line of `source.txt`. */
export class SourceTextError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(`source.txt:${String(line)}: ${message}`);
    this.name = 'SourceTextError';
    this.line = line;
  }
}

const ABSTRACT_START = /^\s*〔/u;
const RUNNING_HEAD = /^《.+》\s*\d{4}\s*年第\s*\d+\s*期\s*$/u;

interface MutablePage extends SourcePage {
  furniture: SourceLine[];
  body: SourceLine[];
  notes: { number: number; label?: string; lines: SourceLine[] }[];
}

/**
 * Takes the text layer of the PDF apart into title, abstract and print pages.
 *
 * Blank lines mean nothing there. What does mean something:
 * - a line that begins with a space begins a block: first the abstract, then the essay, then every
 * print page whose furniture was lost;
 * - digits alone on a line, followed by the running head, begin a print page too, and are
 * furniture;
 * - two ideographic spaces begin a paragraph, once the text has begun;
 * - `[n]` and an ideographic space, or `①`, begin a footnote, which runs to the next footnote or
 * the end of its page. Notes may be numbered on from page to page, or stand together at the end.
 *
 * @param text the whole of `source.txt`
 * @param firstPage number of the print page on which the essay begins
 * @throws SourceTextError when furniture or footnote numbers are out of order
 */
export function readSourceText(text: string, firstPage: number): SourceDocument {
  const noteStart = noteForm(text);
  const title: SourceLine[] = [];
  const abstract: SourceLine[] = [];
  const pages: MutablePage[] = [];
  const lines = text
    .split('\n')
    .map((line, index): SourceLine => ({ at: index + 1, text: line.replace(/\r$/u, '') }))
    .filter((line) => line.text.trim() !== '');

  const turnPage = (): MutablePage => {
    const page: MutablePage = {
      number: firstPage + pages.length,
      furniture: [],
      body: [],
      notes: [],
    };
    pages.push(page);
    return page;
  };

  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const page = pages.at(-1);
    const isSetIn = line.text.startsWith('\u3000\u3000');
    const beginsBlock = isSpace(line.text.charAt(0)) && !(page && isSetIn);
    if (!page) {
      if (abstract.length > 0 && beginsBlock) turnPage().body.push(trimStart(line));
      else if (abstract.length > 0 || ABSTRACT_START.test(line.text))
        abstract.push(trimStart(line));
      else title.push(trimStart(line));
      continue;
    }
    const head = lines[i + 1];
    if (/^\d+\s*$/u.test(line.text) && head && RUNNING_HEAD.test(head.text)) {
      const next = turnPage();
      if (Number(line.text) !== next.number)
        throw new SourceTextError(
          line.at,
          `the page is numbered ${line.text.trim()}, but ${String(next.number)} comes next`,
        );
      next.furniture.push(line, head);
      i += 1;
      continue;
    }
    if (beginsBlock) {
      turnPage().body.push(trimStart(line));
      continue;
    }
    const start = noteStart(line.text, pages);
    if (start) {
      const next = page.notes.length + 1;
      const isOn = page.notes.length === 0 && start.number === lastNumber(pages) + 1;
      const before = page.notes.at(-1);
      if (start.number !== (before ? before.number + 1 : 1) && !isOn)
        throw new SourceTextError(
          line.at,
          `note ${start.printed} begins, but [${String(before ? before.number + 1 : next)}] comes next on page ${String(page.number)}`,
        );
      const lines = [{ at: line.at, text: line.text.slice(start.length) }];
      page.notes.push({ number: start.number, ...start.label, lines });
      continue;
    }
    const own = isSetIn && !page.notes.at(-1) ? { ...trimStart(line), isSetIn } : line;
    (page.notes.at(-1)?.lines ?? page.body).push(own);
  }
  if (pages.length === 0) refuseFront(abstract);
  return { title, abstract, pages, hasEndnotes: haveEndnotes(pages) };
}

function refuseFront(abstract: readonly SourceLine[]): never {
  const line = abstract.at(-1)?.at;
  throw line === undefined
    ? new SourceTextError(1, 'no line begins with 〔提要〕: write it before the abstract')
    : new SourceTextError(
        line,
        'nothing stands behind the abstract: begin the first line of the text with a space',
      );
}

/** Notes at the foot of the last page alone, below a line such as 注释, are those of all pages. */
function haveEndnotes(pages: readonly SourcePage[]): boolean {
  const last = pages.at(-1);
  const heading = last?.body.at(-1)?.text.trim() ?? '';
  return (
    NOTES_HEADING.test(heading) && pages.every((page) => page === last || page.notes.length === 0)
  );
}

function lastNumber(pages: readonly SourcePage[]): number {
  return pages.findLast((page) => page.notes.length > 0)?.notes.at(-1)?.number ?? 0;
}

function trimStart(line: SourceLine): SourceLine {
  return { at: line.at, text: line.text.trimStart() };
}
