import { SHOWN, type Peer } from './peer.ts';

/** The part of Pagefind's API that its own interfaces use. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{
    results: readonly {
      id: string;
      data(): Promise<{ meta: { title: string }; excerpt: string }>;
    }[];
  }>;
}

let pagefind: Pagefind | undefined;

/**
 * Pagefind as it comes, asked as its interfaces ask. Without its worker, whose requests the browser
 * does not count; it is no slower so.
 */
const peer: Peer = {
  start: async () => {
    const address = new URL('pagefind/pagefind.js', location.href).href;
    const { createInstance } = (await import(address)) as {
      createInstance: (options: { noWorker: boolean }) => Pagefind;
    };
    pagefind = createInstance({ noWorker: true });
    await pagefind.init();
  },
  ask: async (query) => {
    const { results } = (await pagefind?.search(query)) ?? { results: [] };
    const data = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return {
      found: results.map(({ id }) => id),
      shown: data.map(({ meta, excerpt }) => `${meta.title} ${excerpt}`),
    };
  },
};

export const { start, ask } = peer;
