import { defineCollection, reference } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './integrations/content-loader.ts';
import { eventFields, remarkFields, termSchema } from './lib/content/apparatus-schemas.ts';
import { englishSchema } from './lib/content/english-schema.ts';
import {
  markSetEntry,
  mediaEntry,
  noteEntry,
  sectionEntry,
  sourceEntry,
} from './lib/content/entry-schemas.ts';
import { essaySchema } from './lib/content/essay-schema.ts';
import { pageSchema } from './lib/content/schemas.ts';

/** Where quoted words stand: the entry of their section or their note. */
const place = { section: reference('sections').optional(), note: reference('notes').optional() };

/**
 * Everything that the content folder says, as typed collections: the only door through which pages
 * get it (`src/corpus.ts`). What a file may hold is told field by field in the schemas.
 */
export const collections = {
  /** `essay.yaml`: title, authors, journal, rights. One entry, `essay`. */
  essay: defineCollection({
    loader: contentLoader('essay'),
    schema: essaySchema.extend({
      sections: z.array(reference('sections')),
      sha256: z.string(),
      /** Names of the collections that have entries. */
      holds: z.array(z.string()),
    }),
  }),
  /** `sections/*.mdx`: the author's text, one entry a section, by file name. */
  sections: defineCollection({ loader: contentLoader('sections'), schema: sectionEntry }),
  /** `notes/*.md`: the author's footnotes, by print page and number there: `p12-1`. */
  notes: defineCollection({ loader: contentLoader('notes'), schema: noteEntry }),
  /** `sources/*.yaml`: the cited works, with CSL-JSON field names. */
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceEntry }),
  /** `terms/*.yaml`: concepts, people, organisations and laws, in both languages. */
  terms: defineCollection({ loader: contentLoader('terms'), schema: termSchema }),
  /** `remarks/*.yaml`: what the editors say of a place in the essay or in a note. */
  remarks: defineCollection({
    loader: contentLoader('remarks'),
    schema: remarkFields.extend(place),
  }),
  /** `timeline.yaml`: the dated events that the essay names, in order of time. */
  events: defineCollection({
    loader: contentLoader('events'),
    schema: eventFields.extend(place),
  }),
  /** `english.yaml`: titles and summaries in English. One entry, `english`, or none. */
  english: defineCollection({ loader: contentLoader('english'), schema: englishSchema }),
  /** `marks/*.json`: sets of marks that the site offers, by file name. */
  markSets: defineCollection({ loader: contentLoader('markSets'), schema: markSetEntry }),
  /** `media/*`: the pictures of the essay's figures, by path. */
  media: defineCollection({ loader: contentLoader('media'), schema: mediaEntry }),
  /** `pages/*.mdx`: prose about this edition. `render()` gives the compiled MDX. */
  pages: defineCollection({ loader: contentLoader('pages'), schema: pageSchema }),
};
