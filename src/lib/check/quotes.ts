import type { EventData } from '../content/apparatus-schemas.ts';
import { wordsOf } from '../content/runs.ts';
import { findQuote, type Quote } from '../text/quote.ts';
import { issue, type Issue, type IssueCode } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Located, ReadContent } from './read.ts';

/** Quoted words with the place that their file names. */
interface QuoteAt extends Quote {
  readonly section?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Checks that the words of every remark and event stand exactly once where it says, and that events
 * are in order of time.
 */
export function checkQuotes(content: ReadContent): Issue[] {
  const { remarks, timeline } = content;
  const issues = remarks.flatMap((remark) => checkQuote(remark.data, remark, [], content));
  if (!timeline) return issues;
  timeline.data.forEach((event, index) => {
    issues.push(...checkQuote(event, timeline, [index], content));
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

function checkQuote(
  at: QuoteAt,
  { file, yaml }: Pick<Located<object>, 'file' | 'yaml'>,
  path: readonly PropertyKey[],
  content: ReadContent,
): Issue[] {
  const line = (key: string): number => yaml.lineOf([...path, key]);
  const texts = textsAt(at, content);
  if (!texts) {
    const [key, name] =
      at.section === undefined ? ['note', at.note ?? ''] : ['section', at.section];
    const names =
      at.section === undefined
        ? content.notes.map((note) => note.id)
        : content.sections.map((section) => section.name);
    return [issue('quote-place', file, line(key), `${name}${nearest(name, names)}`)];
  }
  // A section that could not be read is reported once, and not again for every quote from it.
  if (texts.length === 0) return [];
  const found = findQuote(texts, at);
  const wrong = (code: IssueCode, got: string): Issue[] => [issue(code, file, line('quote'), got)];
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
 * The paragraphs and headings of a section, or the words of a note; none when it could not be read,
 * `undefined` when there is none of that name.
 */
function textsAt(
  { section, note }: QuoteAt,
  { sections, notes }: ReadContent,
): string[] | undefined {
  if (note !== undefined) {
    const entry = notes.find(({ id }) => id === note);
    return entry && [wordsOf(entry.runs)];
  }
  const entry = sections.find(({ name }) => name === section);
  if (entry?.blocks.length === 0) return [];
  return entry && [entry.data.title, ...entry.blocks.map((block) => wordsOf(block.runs))];
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
