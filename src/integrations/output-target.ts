import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { hasCode } from './error-code.ts';
import { Refusal } from './refusal.ts';

/**
 * A file in every site that was built here: a later build may replace such a folder, and no other.
 */
export const MARKER_FILE = '.built-edition';

/**
 * Why a folder must not become the place of a site, or `undefined` when it may. The build puts the
 * site where the folder is, so that everything in the folder is lost.
 * @param target absolute
 * @param kept absolute folders that must stay: the project and the content
 */
export function refuseTarget(target: string, kept: readonly string[]): string | undefined {
  const real = realPath(target);
  const lost = kept.find((folder) => contains(real, realPath(folder)));
  if (path.dirname(real) === real) return `${target} is the root of a file system`;
  if (lost !== undefined) return `${target} holds ${lost}, which would be deleted`;
  const there = nearestThere(real);
  if (!statSync(there, { throwIfNoEntry: false })?.isDirectory())
    return `${there} is a file or a link that leads nowhere`;
  // The folder itself is replaced, in the one that holds it.
  const above = there === real ? path.dirname(real) : there;
  if (!isWritable(above)) return `${above} may not be written by you`;
  if (there !== real) return undefined;
  if (statSync(real).dev !== statSync(above).dev)
    return `${target} is a mount point, which cannot be replaced as a whole; a folder in it can`;
  const files = readdirSync(real);
  if (files.length === 0 || files.includes(MARKER_FILE)) return undefined;
  const some = files.slice(0, 3).join(', ');
  return `${target} holds files that no build of this edition wrote (${some}…)`;
}

/**
 * Throws when a site must not be put into a folder; to be called before anything is built.
 * @param target absolute
 * @param setting what names the folder, for the message: `OUT_DIR`
 * @param content the content folder, absolute
 */
export function assertTarget(target: string, setting: string, content: string): void {
  const refusal =
    refuseTarget(target, [process.cwd(), content]) ??
    (contains(realPath(content), realPath(target))
      ? `${target} lies in the content folder ${content}`
      : undefined);
  if (refusal === undefined) return;
  const fix = `name a new or empty folder with ${setting}, or delete this one by hand`;
  throw new Refusal(`The site cannot be written: ${refusal}.`, { fix });
}

/** Whether `folder` is `inner` or holds it at any depth. */
function contains(folder: string, inner: string): boolean {
  const way = path.relative(folder, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path without symbolic links, also of what does not exist yet. */
export function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const above = path.dirname(file);
  return above === file ? file : path.join(realPath(above), path.basename(file));
}

/** The path itself, or what stands nearest above it. */
function nearestThere(file: string): string {
  try {
    lstatSync(file);
    return file;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return nearestThere(path.dirname(file));
    throw error;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}
