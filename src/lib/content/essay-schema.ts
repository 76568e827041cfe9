import { z } from 'astro/zod';
import { doi, issn } from './reference-schemas.ts';
import { language, name, sourceTypes } from './schemas.ts';
import { text } from './text-schema.ts';

/** A number of a volume or an issue, or words for what is not one: 4, `1-2`, `Summer`. */
const numbering = z.union([z.number().int().positive(), text], {
  error: 'is neither a number nor a text',
});

/** `content/essay.yaml`: what is known of the essay itself; only title and language must be. */
export const essaySchema = z.strictObject({
  title: text.describe('The title, letter for letter as in the given text.'),
  subtitle: text.optional().describe('The subtitle, letter for letter as in the given text.'),
  titleLines: z
    .array(text)
    .min(2)
    .optional()
    .describe('The title in the lines in which it is set large, broken where its sense breaks.'),
  shortTitle: text.optional().describe('A few words for where the title is too long.'),
  author: z.array(name).min(1).optional().describe('The authors in order, names as in CSL-JSON.'),
  type: z
    .enum(sourceTypes)
    .optional()
    .describe('Kind of work, by its CSL-JSON name, where neither journal nor book says it.'),
  journal: text.optional().describe('The journal in which the essay was printed, without 《》.'),
  book: text.optional().describe('The book of which the essay is a chapter, without 《》.'),
  editor: z.array(name).min(1).optional().describe('Editors of the book, in order.'),
  publisher: text.optional().describe('Publisher of the essay or its book; school of a thesis.'),
  year: z.number().int().min(1000).max(2100).optional().describe('Year of publication.'),
  volume: numbering.optional().describe('Volume of the journal.'),
  issue: numbering.optional().describe('Number of the issue within the year: 4, 1-2.'),
  pages: z.coerce
    .string<string | number>()
    .regex(/^(?:[1-9]\d{0,5}(?:-[1-9]\d{0,5})?|[ivxlcdm]+(?:-[ivxlcdm]+)?)$/u, {
      error: 'is not a range of pages such as 10-24, 5 or xi-xx',
    })
    .refine((range) => !/^\d+-\d+$/u.test(range) || startsBeforeEnd(range), {
      error: 'ends before it begins',
    })
    .optional()
    .describe('First and last print page, as 10-24; 5 where there is one; xi-xx in Roman figures.'),
  DOI: doi.optional().describe('DOI of the essay as published, without an address before it.'),
  ISSN: issn.optional().describe('ISSN of the journal.'),
  language: language.describe('Language of the essay (BCP 47).'),
  revised: z.iso
    .date({ error: 'is not a day of the calendar such as 2026-11-30' })
    .optional()
    .describe('Day of the last revision of this edition; the e-book tells it to readers’ shelves.'),
  abstract: text
    .optional()
    .describe('The author’s abstract, letter for letter as in the given text.'),
  keywords: z.array(text).min(1).optional().describe('The author’s key words, in order.'),
  rights: text.optional().describe('To whom the words of the essay belong; shown on /about/.'),
  licence: text
    .optional()
    .describe(
      'Licence of what the editors add, as CC BY 4.0; without one all rights are reserved.',
    ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, { error: 'is not a SHA-256 in hexadecimal' })
    .optional()
    .describe('SHA-256 of the text as it was given (source.txt, UTF-8), in hexadecimal.'),
  sections: z
    .array(
      z.string().regex(/^\d+(?:-[a-z0-9]+)*$/u, { error: 'is not a name such as 1-the-problem' }),
    )
    .min(1)
    .optional()
    .describe(
      'Names of the sections in order, each with its number; addresses are made of them. Without it they are those of the files, in the order of their numbers.',
    ),
  sourceForm: z
    .literal('blocks')
    .optional()
    .describe(
      'blocks: the import wrote source.txt, each heading, paragraph and note a line; without it, it is the text layer of a PDF.',
    ),
});

function startsBeforeEnd(range: string): boolean {
  const [first, last] = range.split('-').map(Number);
  return (first ?? 0) <= (last ?? 0);
}

export type EssayData = z.infer<typeof essaySchema>;
