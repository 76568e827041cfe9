import { z } from 'astro/zod';
import { isDay } from '../text/dates.ts';
import { text } from './text-schema.ts';

/** What references are made of: names, dates, addresses, numbers. */

const parts = {
  family: text.optional(),
  given: text.optional(),
  suffix: text.optional().describe('What follows the name: Jr., III.'),
  'comma-suffix': z.literal(true).optional().describe('Where a comma stands before the suffix.'),
  'non-dropping-particle': text
    .optional()
    .describe('A particle that belongs to the family name: the “van” of van Gogh.'),
  'dropping-particle': text
    .optional()
    .describe('A particle that is dropped with the given name: the “de” of Alan de Brauw.'),
};

/** A name of one part is whole; the family name of a Chinese alone is half of one. */
function isWhole({ family, given }: { family?: string | undefined; given?: string | undefined }) {
  const only = family === undefined ? given : given === undefined ? family : undefined;
  return (family ?? given) !== undefined && !/^\p{Script=Han}$/u.test(only ?? '');
}

const WHOLE = { error: 'is half of a name: give the family name and the given name' };

/**
 * A person as CSL-JSON has it, with one part where there is only one, or a name that is not split
 * (an institution, a pen name). Of a foreign name in Chinese characters the note prints both parts
 * with a dot between them.
 */
export const name = z.union([
  z
    .strictObject({
      ...parts,
      transliterated: z.literal(true).optional(),
      latin: z
        .strictObject(parts)
        .refine(isWhole, WHOLE)
        .optional()
        .describe('The name in Latin script, where pinyin would not be right.'),
    })
    .refine(isWhole, WHOLE),
  z.strictObject({
    literal: text,
    latin: text.optional().describe('The name in English or another language of Latin script.'),
  }),
]);

const year = z.number().int().min(-9999).max(2100);
const month = z.number().int().min(1).max(12);

/**
 * Year, or year and month, or year, month and day: only what is printed. A year before Christ is
 * negative, as in CSL-JSON. The day must exist.
 */
export const datePart = z
  .union([z.tuple([year]), z.tuple([year, month]), z.tuple([year, month, z.number().int()])], {
    error: 'is not a date such as [2020], [2020, 2], [2020, 2, 14] or, for 221 BC, [-221]',
  })
  .refine(([y]) => y !== 0, { error: 'names the year 0: 1 BC, which is -1, is followed by 1' })
  .refine(([y, m, d]) => d === undefined || isDay(y, m ?? 0, d), {
    error: 'is not a day of the calendar',
  });

const DATE_SHAPE = { error: 'is not a date such as { date-parts: [[2020, 2]] }' };

/** A CSL-JSON date: a day, or the first and the last of several; or a date in words alone. */
export const date = z.union([
  z.strictObject(
    {
      'date-parts': z
        .union([z.tuple([datePart], DATE_SHAPE), z.tuple([datePart, datePart], DATE_SHAPE)])
        .refine(([from, to]) => !to || order(from) <= order(to), {
          error: 'ends before it begins',
        }),
      season: z
        .number()
        .int()
        .min(1)
        .max(4)
        .optional()
        .describe('1 spring, 2 summer, 3 autumn, 4 winter; of a year alone.'),
      circa: z.literal(true).optional().describe('Where the date is near the truth.'),
    },
    DATE_SHAPE,
  ),
  z.strictObject(
    { literal: text.describe('The date in words, where no year of our era is printed.') },
    DATE_SHAPE,
  ),
]);

function order([y, m = 0, d = 0]: z.infer<typeof datePart>): number {
  return y * 10_000 + m * 100 + d;
}

/** An address as printed: http or https. Letters of every script may stand in it, full-width marks not. */
export const url = z
  .string()
  .regex(/^https?:\/\/(?:[!-~]|[^\P{L}\p{ASCII}]|[^\P{M}\p{ASCII}])+$/u, {
    error: 'is not a web address (http:// or https://, no space, no Chinese punctuation)',
  })
  .refine((text) => URL.canParse(text), { error: 'is not a web address' });

export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/[!-~]+$/u, { error: 'is not a DOI such as 10.1162/daed_a_01916' });

export const issn = z
  .string()
  .regex(/^\d{4}-\d{3}[\dX]$/u, { error: 'is not an ISSN such as 0011-5266' });

/** Numbers by which works are known far from here. */
export const identifiers = {
  DOI: doi.optional().describe('DOI, without https://doi.org/.'),
  ISBN: z
    .string()
    .regex(/^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/u, { error: 'is not an ISBN' })
    .optional()
    .describe('ISBN of ten or thirteen digits.'),
  ISSN: issn.optional().describe('ISSN of the journal.'),
  PMID: z
    .string()
    .regex(/^\d{1,9}$/u, { error: 'is not a PMID' })
    .optional()
    .describe('Number in PubMed.'),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/u, { error: 'is not a PMCID such as PMC123' })
    .optional()
    .describe('Number in PubMed Central.'),
};

export type Name = z.infer<typeof name>;
export type DatePart = z.infer<typeof datePart>;
