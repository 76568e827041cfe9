import { z } from 'astro/zod';
import { blockFields, essayRun, noteRun } from '../../content/entry-schemas.ts';
import { noteSchema, sectionSchema } from '../../content/schemas.ts';

const page = z.number().int().positive();

const block = z
  .strictObject({
    ...blockFields,
    id: z
      .string()
      .describe(
        'Id of the heading (s1-1) or paragraph (s1-1-p2); also its fragment on the reading page.',
      ),
    page: page.optional().describe('Print page on which it begins, where it is known.'),
    lastPage: page.optional().describe('Print page on which it ends, where it is known.'),
    text: z.string().describe('The author’s words alone: the texts of its runs joined.'),
    runs: z.array(essayRun).describe('Words, markers and page breaks in order.'),
  })
  .describe('A heading or paragraph.');

/** The introduction or a part. */
export const section = z
  .strictObject({
    id: z.string().describe('Id of the section’s heading: s1. The introduction is s0.'),
    name: z.string().describe('Name of the section, as in addresses: 1-the-problem.'),
    address: z.string().describe('Address of its reading page, relative to this file.'),
    ...sectionSchema.shape,
    page: page.optional().describe('Print page on which the section begins, where it is known.'),
    blocks: z.array(block).describe('Headings and paragraphs in order.'),
  })
  .describe('The introduction or a part of the essay.');

/** Where a note is called, or a source cited. */
export const place = z.strictObject({
  section: z.string().describe('Name of the section.'),
  block: z.string().describe('Id of the heading or paragraph.'),
  marker: z.string().describe('Id of the marker on the reading page.'),
  sentence: z.string().describe('The sentence to which the marker belongs.'),
  offset: z
    .number()
    .int()
    .min(0)
    .describe('Offset of the marker in the sentence, in UTF-16 code units.'),
});

/** One of the author's footnotes. */
export const note = z
  .strictObject({
    id: z
      .string()
      .describe('Id of the note: print page and number on it, p12-1; without print pages, n12.'),
    ordinal: z
      .number()
      .int()
      .positive()
      .describe('Number of the note through the whole essay, from 1.'),
    page: noteSchema.shape.page,
    label: noteSchema.shape.label,
    kind: noteSchema.shape.kind,
    text: z.string().describe('The exact words of the note: the texts of its runs joined.'),
    runs: z.array(noteRun).describe('Words, citations and addresses in order.'),
    place: place.describe('Where the note is called.'),
    again: z.array(place).optional().describe('Where it is called again.'),
    sources: z.array(z.string()).describe('Ids of the sources that it cites, each once, in order.'),
  })
  .describe('One of the author’s footnotes.');
