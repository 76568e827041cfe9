import type { ContentFile } from '../content/file.ts';
import { issue, type Issue } from '../check/issue.ts';
import { unseenIn, withoutUnseen } from '../text/characters.ts';

/** The first character of a file that it should not hold; source.txt is held by its hash. */
export function encodingIssues(file: ContentFile): Issue[] {
  if (file.path === 'source.txt') return [];
  const lines = file.text.split('\n');
  const index = lines.findIndex((line) => unseenIn(line) !== undefined);
  const found = unseenIn(lines[index] ?? '');
  return found === undefined ? [] : [issue('file-encoding', file.path, index + 1, found)];
}

/**
 * The file as it would read without carriage returns and without what no one sees, so that they are
 * one mistake and not one in every check.
 */
export function repair(file: ContentFile): ContentFile {
  return { path: file.path, text: withoutUnseen(file.text.replace(/\r\n?/gu, '\n')) };
}
