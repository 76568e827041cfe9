import { baseName } from '../content/file.ts';
import type { ReadContent } from '../content/read.ts';
import { isCause, type Issue, type IssueCode } from './issue.ts';

/** Checks of whether something that is named is there. */
const NAMED: readonly IssueCode[] = [
  'note-unknown',
  'source-unknown',
  'section-list',
  'quote-place',
  'english-section',
];
/** Checks that need every word of the essay. */
const WHOLE: readonly IssueCode[] = [
  'text-differs',
  'note-unmarked',
  'source-unused',
  'source-address',
  'page-order',
  'quote-none',
  'term-nowhere',
  'term-english',
];
/** The mark of bytes that are no text: words are lost there. */
const LOST = 'U+FFFD';

/**
 * The issues without those that only follow from another one: a file that cannot be read is one
 * mistake, and not one in every check that misses its words. Such a check speaks again when the
 * file can be read.
 */
export function withoutConsequences(issues: readonly Issue[], content: ReadContent): Issue[] {
  const unread = new Set(
    issues
      .filter((one) => isCause(one) && (one.code !== 'file-encoding' || one.got === LOST))
      .map(({ file }) => file),
  );
  const marked = issues.filter(({ code }) => code === 'markup');
  // Markup that cannot be parsed leaves nothing of its file.
  const empty = [
    ...content.sections.filter(({ blocks }) => blocks.length === 0),
    ...content.notes.filter(({ runs }) => runs.length === 0),
  ].map(({ file }) => file);
  for (const { file } of marked) if (empty.includes(file)) unread.add(file);
  const read = new Set([...content.sections, ...content.notes].map(({ file }) => file));
  const isWhole = ![...unread].some(
    (file) => /^(?:sections|notes)\b/u.test(file) && (!read.has(file) || empty.includes(file)),
  );
  // Whose name has no ending is a whole folder, and any of its files may be meant.
  const names = [...unread].map((file) => (file.includes('.') ? baseName(file) : ''));
  const follows = ({ code, file, line, got }: Issue): boolean =>
    unread.has(file) ||
    (NAMED.includes(code) && names.some((name) => got.includes(name))) ||
    (WHOLE.includes(code) && !isWhole) ||
    // Words within unknown markup are no words of the text.
    (code === 'text-differs' && marked.some((one) => one.file === file && one.line === line));
  return issues.filter((one) => isCause(one) || marked.includes(one) || !follows(one));
}
