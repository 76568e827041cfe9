import { z } from 'astro/zod';
import { text } from './text-schema.ts';

/**
 * `content/english.yaml`: what a reader of English is told of the essay, in our own words; the
 * essay itself is not translated.
 */

/** Paragraphs, in our own words; what the author argues is reported as his. */
const summary = z.array(text).min(1);

const englishSection = z.strictObject({
  title: text.describe('Heading of the section in English.'),
  subsections: z
    .array(text)
    .min(1)
    .optional()
    .describe('Headings of its subsections in English, one for each, in order.'),
  summary: summary.describe('Summary of the section, paragraph by paragraph.'),
});

export const englishSchema = z.strictObject({
  title: text.describe('Title of the essay in English.'),
  titleFrom: z
    .enum(['essay', 'editors'])
    .describe('essay: the essay or its journal gives the English title; editors: we translate it.'),
  shortTitle: text.describe('A few words for where the title is too long.'),
  author: z.array(text).min(1).describe('The authors in Latin script, in order.'),
  journal: text.describe('The journal in Latin script, with what its name means.'),
  rights: text.describe('To whom the words belong.'),
  summary: summary.describe('Summary of the essay, paragraph by paragraph.'),
  sections: z
    .record(text, englishSection)
    .describe('Summary of every section, by the section’s name.'),
  paragraphs: z
    .record(text, text)
    .optional()
    .describe('Two sentences for every paragraph, by its id, as s1-2-p3.'),
  notes: z
    .record(text, text)
    .optional()
    .describe('What every note says or cites, in one to three sentences, by its id.'),
});

export type EnglishData = z.infer<typeof englishSchema>;
export type EnglishSection = z.infer<typeof englishSection>;
