import { words } from '#words/mine.ts';
import { mergeMarks, type Mark, type Merged } from '../../lib/marks/mark.ts';
import { readAnnotations, toAnnotations } from '../../lib/marks/web-annotation.ts';
import { withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import { pageOf, setFrom } from './sets.ts';
import type { MarkStore } from './store.ts';

/** What the edition is called in files of marks. */
export interface Edition {
  readonly title: string;
  /** The essay as a reference, without pages. */
  readonly reference: string;
  readonly base: string;
}

/** Saves marks as JSON-LD: a backup, and what other programs and readers take. */
export function saveAnnotations(marks: readonly Mark[], { title, base }: Edition): void {
  const text = toAnnotations(marks, title, (page) => addressOf(withBase(base, page)));
  save(text, 'application/ld+json', 'jsonld');
}

/**
 * Merges a file into the marks that are there.
 * @throws {ImportError} when it is no such file; nothing has been written then
 */
export async function importFile(file: File, store: MarkStore, base: string): Promise<Merged> {
  const { marks } = readAnnotations(await file.text(), (address) => pageOf(address, base));
  const merged = mergeMarks(await store.marks(), marks);
  await store.put([...merged.added, ...merged.updated]);
  return merged;
}

/**
 * Opens a file as a set that is shown beside the reader's own marks.
 * @throws {ImportError} when it is none
 */
export async function openSet(file: File, store: MarkStore, base: string): Promise<void> {
  const set = setFrom(file.name, await file.text(), base);
  await store.putSet({ ...set, label: file.name.replace(/\.\w+$/u, '') });
}

/** The whole address of a page of this site. */
export function addressOf(path: string): string {
  return new URL(path, location.href).href;
}

/** Gives the reader a file. */
export function save(text: string, type: string, ending: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const day = new Date().toISOString().slice(0, 10);
  element('a', { href: address, download: `${words.fileName}-${day}.${ending}` }).click();
  // Browsers read it a moment after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
