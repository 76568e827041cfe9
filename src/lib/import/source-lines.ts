import { isSpace } from '../text/characters.ts';

/**
 * A line of `source.txt`: its number from 1, and its text, trailing white space included (it says
 * how lines join).
 */
export interface SourceLine {
  readonly at: number;
  readonly text: string;
}

/**
 * A footnote as it stands at the foot of a print page; the first line is already without its `[1]`
 * and ideographic space.
 */
export interface SourceNote {
  readonly number: number;
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
}

/** Says where the text cannot be understood; the message names the line of `source.txt`. */
export class SourceTextError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(`content/source.txt:${String(line)}: ${message}`);
    this.name = 'SourceTextError';
    this.line = line;
  }
}

/** A note begins with its number and an ideographic space; a marker in the text has none. */
const NOTE_START = /^\[(\d+)\]\u3000\s*/u;
const ABSTRACT_START = /^\s*〔/u;
const RUNNING_HEAD = /^《.+》\s*\d{4}\s*年第\s*\d+\s*期\s*$/u;

interface MutablePage extends SourcePage {
  furniture: SourceLine[];
  body: SourceLine[];
  notes: { number: number; lines: SourceLine[] }[];
}

/**
 * Takes the text layer of the PDF apart into title, abstract and print pages.
 *
 * Blank lines mean nothing there. What does mean something:
 * - a line that begins with a space begins a block: first the abstract, then the essay, then every
 * print page whose furniture was lost;
 * - digits alone on a line, followed by the running head, begin a print page too, and are
 * furniture;
 * - `[n]` and an ideographic space begin a footnote, which runs to the next footnote or the end of
 * its page.
 *
 * @param text the whole of `source.txt`
 * @param firstPage number of the print page on which the essay begins
 * @throws SourceTextError when furniture or footnote numbers are out of order
 */
export function readSourceText(text: string, firstPage: number): SourceDocument {
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
    const beginsBlock = isSpace(line.text.charAt(0));
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
    const start = NOTE_START.exec(line.text);
    if (start) {
      const number = Number(start[1]);
      if (number !== page.notes.length + 1)
        throw new SourceTextError(
          line.at,
          `note [${String(number)}] begins, but [${String(page.notes.length + 1)}] comes next on page ${String(page.number)}`,
        );
      page.notes.push({ number, lines: [{ at: line.at, text: line.text.slice(start[0].length) }] });
      continue;
    }
    (page.notes.at(-1)?.lines ?? page.body).push(line);
  }
  return { title, abstract, pages };
}

function trimStart(line: SourceLine): SourceLine {
  return { at: line.at, text: line.text.trimStart() };
}
