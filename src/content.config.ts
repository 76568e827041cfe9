import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './integrations/content-folder.ts';
import { remarkSchema, termSchema } from './lib/content/apparatus-schemas.ts';
import { noteSchema, sectionSchema, sourceSchema } from './lib/content/schemas.ts';

const base = contentFolder();

/** File names are ids as they stand: no slugs are made of them. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.[^.]+$/u, '');

export const collections = {
  sections: defineCollection({ loader: glob({ base: `${base}/sections`, pattern: '*.mdx', generateId }), schema: sectionSchema }),
  notes: defineCollection({ loader: glob({ base: `${base}/notes`, pattern: '*.md', generateId }), schema: noteSchema }),
  sources: defineCollection({ loader: glob({ base: `${base}/sources`, pattern: '*.yaml', generateId }), schema: sourceSchema }),
  terms: defineCollection({ loader: glob({ base: `${base}/terms`, pattern: '*.yaml', generateId }), schema: termSchema }),
  remarks: defineCollection({ loader: glob({ base: `${base}/remarks`, pattern: '*.yaml', generateId }), schema: remarkSchema }),
};
