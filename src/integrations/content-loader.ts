import type { Loader } from 'astro/loaders';
import path from 'node:path';
import { mediaType } from '../lib/content/media.ts';
import { fileURLToPath } from 'node:url';
import { essayOf, type ReadContent } from '../lib/content/read.ts';
import { loadContent } from './load-content.ts';
import { contentFolder } from './settings.ts';

/** An entry for Astro's store. */
interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The file that Astro compiles when the entry is rendered, relative to the content folder. */
  readonly compiled?: string;
}

/** How the entries of each collection come out of the content folder. */
const ENTRIES = {
  essay: (content, sourceHash) => {
    const data = essayOf(content, sourceHash);
    return data ? [{ id: 'essay', data: { ...data, holds: held(content, sourceHash) } }] : [];
  },
  sections: ({ sections }) =>
    sections.map(({ name, number, data, blocks, file }) => ({
      id: name,
      data: { ...data, number, blocks },
      compiled: file,
    })),
  notes: ({ notes }) => notes.map(({ id, data, runs }) => ({ id, data: { ...data, runs } })),
  sources: ({ sources, linkChecks }) =>
    sources.map(({ id, data }) => {
      const linkCheck = data.URL === undefined ? undefined : linkChecks[data.URL];
      return { id, data: { ...data, ...(linkCheck ? { linkCheck } : {}) } };
    }),
  terms: ({ terms }) => terms,
  remarks: ({ remarks }) => remarks,
  // In the order of the file, which is the order of time.
  events: (content) =>
    (content.timeline?.data ?? []).map((data, index) => ({
      id: String(index + 1).padStart(4, '0'),
      data,
    })),
  english: ({ english }) => (english ? [{ id: 'english', data: english.data }] : []),
  markSets: ({ markSets }) =>
    markSets.map(({ name, label, marks, text }) => ({
      id: name,
      data: { label, count: marks.length, text },
    })),
  media: ({ media }) =>
    [...media].map(([id, base64]) => ({ id, data: { type: mediaType(id) ?? '', base64 } })),
  pages: ({ pages }) => pages.map(({ id, data, file }) => ({ id, data, compiled: file })),
} as const satisfies Record<
  string,
  (content: ReadContent, sourceHash: string) => readonly StoredEntry[]
>;

/** The names of the collections that have entries. */
function held(content: ReadContent, sourceHash: string): string[] {
  const others = Object.entries(ENTRIES).filter(([name]) => name !== 'essay');
  return others
    .filter(([, entries]) => entries(content, sourceHash).length > 0)
    .map(([name]) => name);
}

/**
 * Gives a collection its entries from the content folder, which is read and checked once for all
 * of them. A folder with mistakes gives none: the corpus check stops the build, and while authors
 * write, what was last without mistakes stays.
 */
export function contentLoader(collection: keyof typeof ENTRIES): Loader {
  return {
    name: 'content-folder',
    load: async (context) => {
      const { store, config } = context;
      const { content, sourceHash, report } = await loadContent();
      if (report !== undefined) return;
      store.clear();
      const entries: readonly StoredEntry[] = ENTRIES[collection](content, sourceHash);
      for (const { id, data, compiled } of entries) {
        const entry = { id, data: await context.parseData({ id, data }) };
        if (compiled === undefined) store.set(entry);
        else {
          const file = path.join(contentFolder(), compiled);
          const filePath = path
            .relative(fileURLToPath(config.root), file)
            .split(path.sep)
            .join('/');
          store.set({ ...entry, filePath, deferredRender: true });
        }
      }
    },
  };
}
