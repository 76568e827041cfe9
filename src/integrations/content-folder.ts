import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../lib/content/file.ts';
import { Refusal } from './refusal.ts';

/** So many files are open at a time: a system allows only some thousands. */
const AT_A_TIME = 100;

/** All in a content folder that is neither a folder nor hidden, in order of path. */
async function listContentFolder(folder: string): Promise<{ path: string; isFile: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw new Refusal(`The content folder ${folder} cannot be read`, {
        got: String(error),
        fix: 'name an existing folder with CONTENT_DIR',
      });
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: path
        .relative(folder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
      isFile: entry.isFile(),
    }))
    .filter((entry) => !entry.path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Every file of a content folder except hidden ones, in order of path. Bytes that are not UTF-8
 * arrive as U+FFFD; what cannot be read or is no plain file says why.
 */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
  const entries = await listContentFolder(folder);
  const files: ContentFile[] = [];
  // The byte order mark is kept, so that the check can name it.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const read = async ({ path: file, isFile }: (typeof entries)[number]): Promise<ContentFile> => {
    if (!isFile) return { path: file, text: '', unread: 'a link or a device, not a plain file' };
    try {
      return { path: file, text: decoder.decode(await readFile(path.join(folder, file))) };
    } catch (error) {
      return { path: file, text: '', unread: String(error) };
    }
  };
  for (let start = 0; start < entries.length; start += AT_A_TIME)
    files.push(...(await Promise.all(entries.slice(start, start + AT_A_TIME).map(read))));
  return files;
}

/** SHA-256 of a text's UTF-8 bytes in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
