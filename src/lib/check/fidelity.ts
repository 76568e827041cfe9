import type { ReadContent } from '../content/read.ts';
import { isCjk } from '../text/characters.ts';
import { composeUnits, type Unit } from './compose.ts';
import { issue, type Issue } from './issue.ts';
import { readSource, type SourceForm } from './source-form.ts';

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
  const form = readSource(source.text);
  const { text } = form;
  const lineAt = (at: number): number => form.lineAt(at);
  const issues: Issue[] = [];
  const units = composeUnits(content);
  let at = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.furniture && text.startsWith(unit.furniture, at)) at += unit.furniture.length;
    if (text.startsWith(unit.text, at)) {
      issues.push(...checkSpaces(unit, form, at));
      if (essay.data.sourceForm === 'blocks') issues.push(...checkBlock(unit, form, at));
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

/** Where an import wrote source.txt, a paragraph, a heading or a note is a block of its lines. */
function checkBlock({ file, line, text }: Unit, source: SourceForm, at: number): Issue[] {
  if (!source.lines.has(at))
    return [
      issue('block-differs', file, line, `begins in the midst of source.txt:${source.lineAt(at)}`),
    ];
  const inner = Array.from(text, (_, offset) => at + offset).find(
    (offset) => offset > at && offset < at + text.length && source.lines.get(offset),
  );
  if (inner === undefined) return [];
  return [issue('block-differs', file, line, `goes on over source.txt:${source.lineAt(inner)}`)];
}

/**
 * Spaces between Chinese characters are the printer's, and so is one beside them; between two
 * others a space is part of the text, also where the number of a note stands between them. Where a
 * line of the source ends, it may have been lost.
 */
function checkSpaces(unit: Unit, source: SourceForm, at: number): Issue[] {
  for (let offset = unit.numberLength + 1; offset < unit.text.length; offset += 1) {
    const [ours, given] = [unit.gapAt(offset), source.gapAt(at + offset)];
    if (ours === given || given === 'line') continue;
    const before = /.(?=(?:\[\d+\])?$)/u.exec(unit.text.slice(0, offset))?.[0] ?? '';
    const after = /^(?:\[\d+\])?(.)/u.exec(unit.text.slice(offset))?.[1] ?? '';
    if (isCjk(before) || isCjk(after)) continue;
    const around = unit.text.slice(Math.max(0, offset - 8), offset);
    const line = source.lineAt(at + offset);
    const got =
      given === 'space'
        ? `no space after “${around}”, but source.txt:${String(line)} has one`
        : `a space after “${around}”, but source.txt:${String(line)} has none`;
    return [issue('space-differs', unit.file, unit.line, got)];
  }
  return [];
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
