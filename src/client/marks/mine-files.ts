import { words as refusals } from '#words/mark-files.ts';
import { words } from '#words/mine.ts';
import { mergeMarks, type Mark, type Merged } from '../../lib/marks/mark.ts';
import {
  ImportError,
  MOST_BYTES,
  readAnnotations,
  toAnnotations,
} from '../../lib/marks/web-annotation.ts';
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
export function saveAnnotations(marks: readonly Mark[], { base }: Edition): void {
  const text = toAnnotations(marks, '', (page) => addressOf(withBase(base, page)));
  save(text, 'application/ld+json', 'jsonld');
}

/**
 * Merges a file into the marks that are there.
 * @throws {ImportError} when it is no such file; nothing has been written then
 */
export async function importFile(file: File, store: MarkStore, base: string): Promise<Merged> {
  const { marks } = readAnnotations(await textOf(file), (address) => pageOf(address, base));
  const merged = mergeMarks(await store.marks(), marks);
  await store.put([...merged.added, ...merged.updated]);
  return merged;
}

/**
 * Opens a file as a set that is shown beside the reader's own marks.
 * @throws {ImportError} when it is none
 */
export async function openSet(file: File, store: MarkStore, base: string): Promise<void> {
  await store.putSet(setFrom(file.name, file.name, await textOf(file), base));
}

/** What a file holds; one that is too large is not even read. */
async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new ImportError(refusals.tooLarge);
  return file.text();
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
