import { z } from 'astro/zod';
import { isDay } from '../text/dates.ts';
import { latinFields } from './latin-schema.ts';
import { text } from './text-schema.ts';

/**
 * What content files may say. Every object is strict: an unknown key is a mistake in the file,
 * never ignored. Fields are described for the editor who fills them in and for the readers of
 * edition.schema.json.
 */

/** A language by its BCP 47 tag. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u, {
  error: 'is not a language such as zh-CN or en',
});

/**
 * A person as CSL-JSON has it, or a name that is not split (an institution, a pen name). Of a
 * foreign name in Chinese characters the note prints both parts with a dot between them.
 */
export const name = z.union([
  z.strictObject({
    family: text,
    given: text,
    transliterated: z.literal(true).optional(),
    latin: z
      .strictObject({ family: text, given: text })
      .optional()
      .describe('The name in Latin script, where pinyin would not be right.'),
  }),
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

/** A CSL-JSON date. */
export const date = z.strictObject({ 'date-parts': z.tuple([datePart], DATE_SHAPE) }, DATE_SHAPE);

/** An address as printed: http or https, ASCII only. */
export const url = z
  .string()
  .regex(/^https?:\/\/[!-~]+$/u, {
    error: 'is not a web address (http:// or https://, no space, no Chinese character)',
  })
  .refine((text) => URL.canParse(text), { error: 'is not a web address' });

/** The kinds of source that occur, by their CSL-JSON names. */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'chapter',
  'legislation',
  'paper-conference',
  'report',
  'thesis',
  'webpage',
] as const;

/** Frontmatter of `content/sections/*.mdx`. */
export const sectionSchema = z.strictObject({
  title: text.describe(
    'Heading of the section with its number, letter for letter; else the title that we give it.',
  ),
  titleFrom: z
    .enum(['essay', 'editors'])
    .describe('essay: the heading is printed; editors: it is supplied.'),
});

/** Frontmatter of `content/notes/*.md`. */
export const noteSchema = z.strictObject({
  page: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Print page at whose foot the note stands; absent where no print pages are known.'),
  number: z
    .number()
    .int()
    .positive()
    .describe('Its number there: numbers restart on each print page, else run through the essay.'),
  label: text
    .optional()
    .describe('How its marker is printed, where that is not the number: ①, *, a.'),
  repeated: z
    .literal(true)
    .optional()
    .describe('Set where the text calls it more than once, as entries of numbered bibliographies.'),
  kind: z
    .enum(['citation', 'commentary', 'mixed'])
    .describe(
      'citation: only a reference; commentary: cites nothing; mixed: says something and cites.',
    ),
});

/** Frontmatter of `content/pages/*.mdx`: prose about the edition, in the editors' words. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text.describe('A sentence for search engines and previews.'),
});

/** The kinds of publisher by which sources can be listed. */
export const publisherKinds = [
  'journal',
  'press',
  'publishing-house',
  'government',
  'institute',
  'academic',
] as const;

/**
 * `content/sources/*.yaml`: one cited work, with CSL-JSON field names and only what the note
 * prints, but for what readers without Chinese need.
 */
export const sourceSchema = z
  .strictObject({
    type: z.enum(sourceTypes).describe('Kind of work, by its CSL-JSON name.'),
    language: language.describe(
      'Language of the work as cited: a translation into Chinese is zh-CN.',
    ),
    title: text
      .optional()
      .describe(
        'Title as printed, without 《》 or quotation marks. Only a source with a URL may lack it.',
      ),
    ...latinFields,
    author: z
      .array(name)
      .min(1)
      .optional()
      .describe(
        'Authors in order; where the citation prints neither author nor publisher, who issued the work by the sentence.',
      ),
    editor: z.array(name).min(1).optional().describe('Editors in order.'),
    translator: z.array(name).min(1).optional().describe('Translators in order.'),
    'container-title': text
      .optional()
      .describe('Journal, newspaper, website, book or proceedings in which the work stands.'),
    publisher: text
      .optional()
      .describe('Publisher, as printed; in square brackets where the editors supply it.'),
    'publisher-place': text.optional().describe('Place of publication, as printed.'),
    volume: text.optional().describe('Volume, as printed.'),
    issue: text.optional().describe('Issue, as printed.'),
    page: text
      .optional()
      .describe(
        'Pages of the work within its container; the pages that a note cites stay in the note.',
      ),
    issued: date.optional().describe('Date of publication, as much of it as is printed.'),
    URL: url.optional().describe('Address of the work, as printed.'),
    edition: text.optional().describe('Edition, as printed.'),
    genre: text.optional().describe('Degree of a thesis or kind of a report, as printed.'),
    number: text.optional().describe('Number of a report or preprint, as printed.'),
    'event-title': text.optional().describe('Conference to which a paper was given.'),
    custom: z
      .strictObject({
        'et-al': z
          .array(z.enum(['author', 'editor', 'translator']))
          .min(1)
          .optional()
          .describe('The lists of names that the note ends with 等 or “et al.”.'),
        'publisher-kind': z
          .enum(publisherKinds)
          .optional()
          .describe(
            'What kind of publisher it is, where neither the type nor the address says so.',
          ),
      })
      .optional()
      .describe('What CSL-JSON has no field for.'),
  })
  .refine((source) => source.title !== undefined || source.URL !== undefined, {
    error: 'has neither a title nor a URL',
  })
  .refine(
    ({ title, 'title-en': english, 'proper-names': names = [] }) =>
      names.every((name) => (english?.text ?? title)?.includes(name)),
    { path: ['proper-names'], error: 'names what does not stand in the English title' },
  );

export type Name = z.infer<typeof name>;
export type { EssayData } from './essay-schema.ts';
export type SectionData = z.infer<typeof sectionSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type NoteData = z.infer<typeof noteSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type SourceType = SourceData['type'];
export type PublisherKind = (typeof publisherKinds)[number];
