import { essayPage } from '../../lib/marks/mark.ts';
import { readAnnotations } from '../../lib/marks/web-annotation.ts';
import { withBase } from '../../lib/urls.ts';
import type { StoredSet } from './store.ts';

/**
 * Reads a set, which is called as its file is unless it says otherwise.
 * @param file its path or name
 * @throws {ImportError} when it is none
 */
export function setFrom(id: string, file: string, text: string, base: string): StoredSet {
  const { label, marks } = readAnnotations(text, (address) => pageOf(address, base));
  return { id, label: label === '' ? nameOf(file) : label, marks };
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.\w+$/gu, '');
}

/**
 * The page behind an address in a file of marks. Editions stand at several addresses (a copy at
 * home, a mirror), so that the host does not count, only that it is a page of the essay.
 */
export function pageOf(address: string, base: string): string | undefined {
  const path = pathOf(address);
  const root = withBase(base, '');
  const within = path.startsWith(root) ? path.slice(root.length) : path;
  return essayPage(within);
}

function pathOf(address: string): string {
  try {
    return new URL(address, location.origin).pathname;
  } catch {
    return '';
  }
}
