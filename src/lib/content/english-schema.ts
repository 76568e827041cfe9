import { z } from 'astro/zod';

/**
 * `content/english.yaml`: what a reader of English is told of the essay, in our own words; the
 * essay itself is not translated. The comment above a field is written for the person who fills it
 * in.
 */

const text = z.string().min(1);

/** Paragraphs, in our own words; what the author argues is reported as his. */
const summary = z.array(text).min(1);

export const englishSection = z.strictObject({
  /** The section's heading in English. */
  title: text,
  /** The headings of its subsections in English, one for each, in order. */
  subsections: z.array(text).min(1).optional(),
  summary,
});

export const englishSchema = z.strictObject({
  /** The essay's title in English. */
  title: text,
  /**
   * `essay` when the essay or its journal gives the English title, `editors` when we translate it.
   */
  titleFrom: z.enum(['essay', 'editors']),
  /** A few words for the head of every page. */
  shortTitle: text,
  /** The authors in Latin script, in order. */
  author: z.array(text).min(1),
  /** The journal in Latin script, with what its name means. */
  journal: text,
  /** To whom the words belong, in English. */
  rights: text,
  summary,
  /** Every section by its name: `1-characteristics`. */
  sections: z.record(text, englishSection),
});

export type EnglishData = z.infer<typeof englishSchema>;
export type EnglishSection = z.infer<typeof englishSection>;
