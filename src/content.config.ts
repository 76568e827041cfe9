import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './integrations/content-folder.ts';

/** File names are ids as they stand: no slugs are made of them. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.[^.]+$/u, '');

/**
 * The sections alone, to be compiled by Astro. All that the folder says, `src/corpus.ts` reads as
 * the corpus check does: a collection would keep a second copy of it, and what one essay has a
 * thousand times would be in memory four times over.
 */
export const collections = {
  sections: defineCollection({
    loader: glob({
      base: `${contentFolder()}/sections`,
      pattern: '*.mdx',
      generateId,
      retainBody: false,
    }),
  }),
};
