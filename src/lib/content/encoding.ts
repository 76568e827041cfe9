import type { ContentFile } from '../content/file.ts';
import { issue, type Issue } from '../check/issue.ts';
import { isMedia } from './media.ts';
import { unseenIn, withoutUnseen } from '../text/characters.ts';

/** Longer files are no text that people write; parsers would take minutes for some of them. */
const MAX_LENGTH = 2_000_000;

/** Readers on the road would wait for a larger one. */
const MAX_PICTURE_MB = 10;

/** The mark with which Git begins the first of two versions. */
const CONFLICT = /^<{7} /mu;

/** Why a file cannot be read as it is, though it is text. */
export function unreadable({ path, text }: ContentFile): Issue | undefined {
  if (path === 'source.txt') return undefined;
  if (isMedia(path)) {
    const size = (text.length * 3) / 4 / 1_000_000;
    const got = `${size.toFixed(1)} MB, more than ${String(MAX_PICTURE_MB)}`;
    return size > MAX_PICTURE_MB ? issue('file-size', path, 1, got, 'make it smaller') : undefined;
  }
  const conflict = CONFLICT.exec(text);
  if (text.length > MAX_LENGTH)
    return issue(
      'file-size',
      path,
      1,
      `${String(text.length)} characters, more than ${String(MAX_LENGTH)}`,
    );
  if (!conflict) return undefined;
  const line = text.slice(0, conflict.index).split('\n').length;
  return issue('file-conflict', path, line, text.split('\n')[line - 1] ?? '');
}

/** The first character of a file that it should not hold; source.txt is held by its hash. */
export function encodingIssues(file: ContentFile): Issue[] {
  if (file.path === 'source.txt' || isMedia(file.path)) return [];
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
