import { pageRange } from '../content/entries.ts';
import type { EssayData } from '../content/schemas.ts';
import { wordsOf } from '../content/runs.ts';
import { compareNoteIds, noteIdParts } from '../ids.ts';
import { fidelityForm } from '../text/fidelity.ts';
import { issue, type Issue } from './issue.ts';
import { firstLineOf } from '../content/file.ts';
import type { ReadContent } from '../content/read.ts';

/** A stretch of the journal's page that one place of the content must account for. */
interface Unit {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /**
   * What may stand before it in print without being the author's: running head and page number,
   * “〔提要〕”.
   */
  readonly furniture: string;
}

/** How much of a unit must be found again to go on after a difference. */
const ANCHOR = 12;
const SHOWN = 16;
/** The longest stretch that is taken for words missing at the end of a unit. */
const SKIPPED = 400;

/**
 * Puts the journal's pages together again from the content — title, abstract, then for each print
 * page its text with markers, then its notes — and holds the result against source.txt, character
 * by character, white space left out. So every character of the source is accounted for, and a
 * marker, a page break or a note in the wrong place is a difference like any other. After a
 * difference the comparison goes on where the next unit begins.
 */
export function checkFidelity(content: ReadContent): Issue[] {
  const { essay, source } = content;
  if (!essay || !source) return [];
  const { text, lineAt } = readSource(source.text);
  const issues: Issue[] = [];
  const units = composeUnits(content);
  let at = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.furniture && text.startsWith(unit.furniture, at)) at += unit.furniture.length;
    if (text.startsWith(unit.text, at)) {
      at += unit.text.length;
      continue;
    }
    const early = units[index - 1];
    const resumes = early ? text.indexOf(unit.text, at) : -1;
    if (early && resumes > at && resumes - at <= SKIPPED) {
      // The unit itself is whole; what stands before it in print is missing at the end of the unit
      // before.
      issues.push(missing(early, text, lineAt, at, resumes));
      at = resumes + unit.text.length;
      continue;
    }
    issues.push(difference(unit, text, lineAt, at));
    const next = findNext(text, at, units[index + 1]);
    if (next === undefined) return issues;
    at = next;
  }
  if (at < text.length)
    issues.push(
      issue(
        'text-differs',
        essay.file,
        1,
        `${String(text.length - at)} characters from source.txt:${String(lineAt(at))} on stand nowhere: “${text.slice(at, at + SHOWN)}…”`,
      ),
    );
  return issues;
}

function composeUnits({ essay, sections, notes }: ReadContent): Unit[] {
  if (!essay) return [];
  const { data } = essay;
  const units: Unit[] = [
    {
      file: essay.file,
      line: essay.yaml.lineOf(['title']),
      text: fidelityForm(data.title),
      furniture: '',
    },
  ];
  if (data.abstract !== undefined)
    units.push({
      file: essay.file,
      line: essay.yaml.lineOf(['abstract']),
      text: fidelityForm(data.abstract),
      furniture: '〔提要〕',
    });
  const notesByPage = Map.groupBy(
    [...notes].sort((a, b) => compareNoteIds(a.id, b.id)),
    (note) => note.data.page,
  );
  let page = pageRange(data)?.first ?? 0;
  const endPage = (): void => {
    for (const note of notesByPage.get(page) ?? []) {
      const line = firstLineOf(note.body);
      units.push({
        file: note.file,
        line,
        text: `[${String(note.data.number)}]${fidelityForm(wordsOf(note.runs))}`,
        furniture: '',
      });
    }
  };
  let furniture = '';
  const push = (file: string, line: number, words: string): void => {
    const text = fidelityForm(words);
    if (text) units.push({ file, line, text, furniture });
    if (text) furniture = '';
  };
  for (const section of [...sections].sort((a, b) => a.number - b.number)) {
    if (section.data.titleFrom === 'essay')
      push(section.file, section.yaml.lineOf(['title']), section.data.title);
    for (const block of section.blocks) {
      let piece = '';
      for (const run of block.runs) {
        if (run.kind === 'text') piece += run.text;
        else if (run.kind === 'marker') piece += `[${String(noteIdParts(run.note).number)}]`;
        else {
          push(section.file, block.line, piece);
          piece = '';
          endPage();
          page = run.page;
          furniture = fidelityForm(`${String(page)}${runningHead(data)}`);
        }
      }
      push(section.file, block.line, piece);
    }
  }
  endPage();
  return units;
}

/** What the journal prints at the head of its pages, as far as it is known. */
function runningHead({ journal, year, issue }: EssayData): string {
  const parts = [
    journal && `《${journal}》`,
    year && `${String(year)}年`,
    issue && `第${String(issue)}期`,
  ];
  return parts.filter(Boolean).join('');
}

function readSource(source: string): { text: string; lineAt: (at: number) => number } {
  const forms = source.split('\n').map((line) => fidelityForm(line));
  const ends: number[] = [];
  for (const form of forms) ends.push((ends.at(-1) ?? 0) + form.length);
  const text = forms.join('');
  /**
   * The line of source.txt on which a character of the text stands; for what would stand behind it,
   * that of the last.
   */
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
  return { text, lineAt };
}

function difference(unit: Unit, text: string, lineAt: (at: number) => number, at: number): Issue {
  let same = 0;
  while (same < unit.text.length && unit.text[same] === text[at + same]) same += 1;
  const before = unit.text.slice(Math.max(0, same - 6), same);
  const ours = unit.text.slice(same, same + SHOWN) || '(the end)';
  const printed = text.slice(at + same, at + same + SHOWN) || '(the end)';
  const line = lineAt(at + same);
  return issue(
    'text-differs',
    unit.file,
    unit.line,
    `after “${before}”: “${ours}”, but source.txt:${String(line)} has “${printed}”`,
  );
}

function missing(
  unit: Unit,
  text: string,
  lineAt: (at: number) => number,
  from: number,
  to: number,
): Issue {
  const words = text.slice(from, Math.min(to, from + SHOWN));
  const got = `“${unit.text.slice(-6)}” is the end, but source.txt:${String(lineAt(from))} goes on with “${words}”`;
  return issue('text-differs', unit.file, unit.line, got);
}

function findNext(text: string, at: number, next: Unit | undefined): number | undefined {
  if (!next) return undefined;
  const found = text.indexOf(next.text.slice(0, ANCHOR), at);
  if (found < 0) return undefined;
  return next.furniture && text.startsWith(next.furniture, found - next.furniture.length)
    ? found - next.furniture.length
    : found;
}
