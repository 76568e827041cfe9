import { z } from 'astro/zod';
import { latinFields } from './latin-schema.ts';
import { date, identifiers, name, url } from './reference-schemas.ts';
import { sourceTypes } from './source-types.ts';
import { text } from './text-schema.ts';

export { date, datePart, name, url, type DatePart, type Name } from './reference-schemas.ts';
export { sourceTypes, type SourceType } from './source-types.ts';

/**
 * What content files may say. Every object is strict: an unknown key is a mistake in the file,
 * never ignored. Fields are described for the editor who fills them in and for the readers of
 * edition.schema.json.
 */

/** A language by its BCP 47 tag. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u, {
  error: 'is not a language such as zh-CN or en',
});

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
const publisherKinds = [
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
    accessed: date.optional().describe('Day on which the address was asked for, as printed.'),
    'original-date': date.optional().describe('Date of the first edition, as printed.'),
    URL: url.optional().describe('Address of the work, as printed.'),
    ...identifiers,
    'title-short': text.optional().describe('The title without what follows the colon.'),
    'collection-title': text.optional().describe('Series in which a book stands.'),
    'collection-number': text.optional().describe('Number of the book in its series.'),
    'number-of-volumes': text.optional().describe('How many volumes the work has.'),
    version: text.optional().describe('Version of a program or data set.'),
    archive: text.optional().describe('Archive or library that holds the work.'),
    archive_location: text.optional().describe('Shelf mark there.'),
    'event-place': text.optional().describe('Place of the conference or speech.'),
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
        supplied: z
          .tuple([z.literal('URL')])
          .optional()
          .describe('That no note prints the address; the editors’ reference manager supplies it.'),
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

export type { EssayData } from './essay-schema.ts';
export type SectionData = z.infer<typeof sectionSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type NoteData = z.infer<typeof noteSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type SourceDate = NonNullable<SourceData['issued']>;
export type PublisherKind = (typeof publisherKinds)[number];
