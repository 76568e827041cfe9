import type { ContentFile } from '../content/file.ts';
import { issue, type Issue } from '../check/issue.ts';

/**
 * Characters that no one sees and that text should not hold: controls except tab, byte order marks,
 * what a wrong encoding leaves behind, and the marks that hide, join or turn round other
 * characters, so that two words look alike that are not.
 */
const UNFIT = /(?!\t)[\p{Cc}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/** The first character of a file that it should not hold; source.txt is held by its hash. */
export function encodingIssues(file: ContentFile): Issue[] {
  if (file.path === 'source.txt') return [];
  const lines = file.text.split('\n');
  const index = lines.findIndex((line) => UNFIT.test(line));
  const found = UNFIT.exec(lines[index] ?? '');
  if (!found) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [issue('file-encoding', file.path, index + 1, `U+${code}`)];
}

/**
 * The file as it would read without its byte order mark and carriage returns, so that they are one
 * mistake and not one in every check.
 */
export function repair(file: ContentFile): ContentFile {
  return { path: file.path, text: file.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n') };
}
