import { partFolders } from '../../lib/search/index-parts.ts';
import type { Blocks, Index } from './blocks.ts';
import { intersect, unite } from './blocks.ts';

/** The part of Pagefind's browser API that is used. */
interface Pagefind {
  init(): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string): Promise<{
    results: readonly unknown[];
    filters: Record<string, Record<string, number> | undefined>;
  }>;
}

interface PagefindModule {
  readonly createInstance: (options: { noWorker: boolean }) => Pagefind;
}

/**
 * Loads Pagefind from `folder` (with a slash at its end), and all parts of the index of `passages`
 * passages. Its results are never read themselves (each would be a request): the counts that come
 * with them for the filter `block` say which passages match. `onComplaint` is called for every
 * piece of the index that it could not read.
 */
export async function openIndex(
  folder: URL,
  passages: number,
  onComplaint: () => void,
): Promise<Index> {
  listen(onComplaint);
  const { createInstance } = (await import(
    /* @vite-ignore */ new URL('pagefind.js', folder).href
  )) as PagefindModule;
  // An instance, because the module keeps one for itself that remembers broken pieces. Without
  // Pagefind's own worker, which would keep its complaints to itself.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  const [, ...others] = partFolders(passages);
  await Promise.all(others.map((part) => pagefind.mergeIndex(new URL(part, folder).href)));
  // Only filters that are loaded are counted.
  await pagefind.filters();
  return {
    ask: async (questions) =>
      unite(
        await Promise.all(
          questions.map(async (phrases) =>
            intersect(await Promise.all(phrases.map((phrase) => matchingBlocks(pagefind, phrase)))),
          ),
        ),
      ),
  };
}

async function matchingBlocks(pagefind: Pagefind, phrase: string): Promise<Blocks> {
  const { results, filters } = await pagefind.search(phrase);
  const blocks = new Map<number, number>();
  for (const [block, count] of Object.entries(filters['block'] ?? {}))
    if (count > 0) blocks.set(Number(block), count);
  if (results.length > 0 && blocks.size === 0) throw new Error('Pagefind counted no blocks');
  return blocks;
}

/**
 * Pagefind 1.5.2 answers as if a word did not exist when the piece of the
 * index with it is missing or broken; it says so on the console alone.
 * “No hits” would then be untrue, so the console is listened to.
 */
function listen(onComplaint: () => void): void {
  const error = console.error;
  console.error = (...messages: unknown[]) => {
    if (/^(?:Failed to load|Decompressing|Pagefind)/.test(String(messages[0]))) onComplaint();
    error.apply(console, messages);
  };
}
