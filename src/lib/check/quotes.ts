import type { EventData } from '../content/apparatus-schemas.ts';
import { findIn, passagesOf, type Passage, type QuoteAt } from '../corpus/passages.ts';
import { issue, type Issue, type IssueCode } from './issue.ts';
import { nearest } from './nearest.ts';
import type { ReadContent } from '../content/read.ts';
import type { Located } from '../content/read-entry.ts';

/**
 * Checks that the words of every remark and event stand exactly once where it says, and that events
 * are in order of time.
 */
export function checkQuotes(content: ReadContent): Issue[] {
  const { remarks, timeline, sections, notes } = content;
  const passages = passagesOf(sections, notes);
  const check = (at: QuoteAt, file: Located<object>, path: readonly PropertyKey[]): Issue[] =>
    checkPlace(at, file, path, content) ?? checkQuote(at, file, path, passages);
  const issues = remarks.flatMap((remark) => check(remark.data, remark, []));
  if (!timeline) return issues;
  timeline.data.forEach((event, index) => {
    issues.push(...check(event, timeline, [index]));
    const before = timeline.data[index - 1];
    const { date, until } = event;
    if (until && compareDates(date, until) > 0)
      issues.push(
        issue(
          'timeline-order',
          timeline.file,
          timeline.yaml.lineOf([index, 'until']),
          `${written(date)} until ${written(until)}`,
        ),
      );
    if (before && compareDates(before.date, date) > 0)
      issues.push(
        issue(
          'timeline-order',
          timeline.file,
          timeline.yaml.lineOf([index, 'date']),
          `${written(date)} after ${written(before.date)}`,
        ),
      );
  });
  return issues;
}

/**
 * That the section or note of a quote exists; `undefined` when it does. Nothing is said of what
 * could not be read: that is reported once, and not again for every quote from it.
 */
function checkPlace(
  { section, note }: QuoteAt,
  { file, yaml }: Pick<Located<object>, 'file' | 'yaml'>,
  path: readonly PropertyKey[],
  content: ReadContent,
): Issue[] | undefined {
  const [key, name] = section === undefined ? ['note', note ?? ''] : ['section', section];
  const names: readonly string[] =
    section === undefined
      ? content.notes.map(({ id }) => id)
      : content.sections.map((entry) => entry.name);
  if (!names.includes(name))
    return [issue('quote-place', file, yaml.lineOf([...path, key]), name + nearest(name, names))];
  const isUnread = content.sections.some((one) => one.name === section && one.blocks.length === 0);
  return isUnread ? [] : undefined;
}

function checkQuote(
  at: QuoteAt,
  { file, yaml }: Pick<Located<object>, 'file' | 'yaml'>,
  path: readonly PropertyKey[],
  passages: readonly Passage[],
): Issue[] {
  const found = findIn(passages, at);
  const wrong = (code: IssueCode, got: string): Issue[] => [
    issue(code, file, yaml.lineOf([...path, 'quote']), got),
  ];
  switch (found.found) {
    case 'once':
      return [];
    case 'none':
      return wrong('quote-none', `“${(at.prefix ?? '') + at.quote + (at.suffix ?? '')}”`);
    case 'many':
      return wrong('quote-many', `“${at.quote}”, ${String(found.count)} times`);
  }
}

/**
 * Less than 0 when `a` is the earlier. A year alone stands before its months, a month before its
 * days.
 */
function compareDates(a: EventData['date'], b: EventData['date']): number {
  const [left, right] = [a, b].map(
    ([year, month = 0, day = 0]) => year * 10_000 + month * 100 + day,
  );
  return (left ?? 0) - (right ?? 0);
}

function written(date: EventData['date']): string {
  return date.join('-');
}
