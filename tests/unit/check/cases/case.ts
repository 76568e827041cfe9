import { move, replace, type Folder } from '../../../helpers/content-fixture.ts';

type Change = (folder: Folder) => void;

/**
 * One row of the table: what is wrong, the change to a sound folder that makes it so, and every
 * issue that must come of it, as “code file:line,line”. No issue: the content is sound.
 */
export type Case = readonly [name: string, change: Change, issues: readonly string[]];

/** Replaces one piece of one file. */
export const edit =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    replace(folder, file, from, to);
  };

/** Writes a file, or writes it anew. */
export const write =
  (file: string, text: string): Change =>
  (folder) => {
    folder.set(file, text);
  };

/** Adds text to the end of a file; a file that is not there is made. */
export const append =
  (file: string, text: string): Change =>
  (folder) => {
    folder.set(file, `${folder.get(file) ?? ''}${text}`);
  };

/** Gives a file another name. */
export const rename =
  (from: string, to: string): Change =>
  (folder) => {
    move(folder, from, to);
  };

/** Deletes a file. */
export const remove =
  (file: string): Change =>
  (folder) => {
    folder.delete(file);
  };

/** Makes several changes. */
export const all =
  (...changes: readonly Change[]): Change =>
  (folder) => {
    for (const change of changes) change(folder);
  };

/** Lines of a file, each with its end. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** A file with frontmatter, and paragraphs from its line 6 or 7 on. */
export const paragraphs = (frontmatter: string, ...all: readonly string[]): string =>
  `---\n${frontmatter}\n---\n\n${all.join('\n\n')}\n`;

/** Copies a file, with the changes to its text. */
export const copy =
  (from: string, to: string, change = (text: string): string => text): Change =>
  (folder) => {
    folder.set(to, change(folder.get(from) ?? ''));
  };

/** Ends every line of a file as Windows does. */
export const windowsLines = (file: string): Change =>
  copy(file, file, (text) => text.replaceAll('\n', '\r\n'));
