import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../src/lib/check/content.ts';
import type { Issue } from '../../src/lib/check/issue.ts';
import type { ContentFile } from '../../src/lib/content/file.ts';
import { isMedia } from '../../src/lib/content/media.ts';

/** A content folder in memory: path to text. */
export type Folder = Map<string, string>;

/** Reads a content folder below the project. */
export function readFolder(folder: string): Folder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((file) => {
      const name = path.relative(folder, file).split(path.sep).join('/');
      return [name, readFileSync(file, isMedia(name) ? 'base64' : 'utf8')];
    }),
  );
}

/**
 * Replaces one piece of one file; the piece must be there, so that a case cannot pass by changing
 * nothing.
 */
export function replace(folder: Folder, file: string, from: string, to: string): void {
  const text = folder.get(file);
  if (text?.includes(from) !== true) throw new Error(`${file} does not hold “${from}”`);
  folder.set(file, text.replace(from, to));
}

/** Gives a file another name; it must be there. */
export function move(folder: Folder, from: string, to: string): void {
  const text = folder.get(from);
  if (text === undefined) throw new Error(`there is no ${from}`);
  folder.delete(from);
  folder.set(to, text);
}

/** The folder's files as the check takes them. */
export function filesOf(folder: Folder): ContentFile[] {
  return [...folder].map(([file, text]) => ({ path: file, text }));
}

/** Runs the corpus check on a folder. */
export function check(folder: Folder): Issue[] {
  const hash = createHash('sha256')
    .update(folder.get('source.txt') ?? '')
    .digest('hex');
  return checkContent(filesOf(folder), hash);
}
