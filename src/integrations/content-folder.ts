import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMedia } from '../lib/content/media.ts';
import type { ContentFile } from '../lib/content/file.ts';
import { Refusal } from './refusal.ts';

/** So many files are open at a time: a system allows only some thousands. */
const AT_A_TIME = 100;

/** What stands in a content folder; `odd` says why it is no plain file. */
interface Listed {
  readonly path: string;
  readonly odd: string | undefined;
}

/** What an editor keeps beside the content: the paper as it came, drafts, a guide. */
const BESIDE = /^(?:given|drafts)\/|^GUIDE\.md$/u;

/**
 * All in a content folder that is content and not hidden, in order of path. Folders are left out,
 * but not those with the name of a file.
 */
async function listContentFolder(folder: string): Promise<Listed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw new Refusal(`The content folder ${folder} cannot be read`, {
        got: String(error),
        fix: 'name an existing folder with CONTENT_DIR',
      });
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory() || /\.(?:yaml|mdx?|txt)$/u.test(entry.name))
    .map((entry) => ({
      path: path
        .relative(folder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
      odd: oddity(entry),
    }))
    .filter((entry) => !entry.path.split('/').some((part) => part.startsWith('.')))
    .filter((entry) => !BESIDE.test(entry.path))
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
  const read = async ({ path: file, odd }: Listed): Promise<ContentFile> => {
    if (odd !== undefined) return { path: file, text: '', unread: `${odd}, not a plain file` };
    try {
      const bytes = await readFile(path.join(folder, file));
      return { path: file, text: isMedia(file) ? bytes.toString('base64') : decoder.decode(bytes) };
    } catch (error) {
      return { path: file, text: '', unread: String(error) };
    }
  };
  for (let start = 0; start < entries.length; start += AT_A_TIME)
    files.push(...(await Promise.all(entries.slice(start, start + AT_A_TIME).map(read))));
  return files;
}

function oddity(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isDirectory()) return 'a folder';
  return entry.isSymbolicLink() ? 'a link' : 'a pipe or a device';
}

/** SHA-256 of a text's UTF-8 bytes in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
