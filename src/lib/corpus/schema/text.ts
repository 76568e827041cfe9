import { z } from 'astro/zod';
import { essayRun, noteRun } from '../../content/entry-schemas.ts';
import { noteSchema, sectionSchema } from '../../content/schemas.ts';

const page = z.number().int().positive();

const block = z
  .strictObject({
    kind: z
      .enum(['subsection', 'paragraph'])
      .describe('A heading within the section, or a paragraph.'),
    id: z
      .string()
      .describe(
        'Id of the heading (s1-1) or paragraph (s1-1-p2); also its fragment on the reading page.',
      ),
    page: page.describe('Print page on which it begins.'),
    lastPage: page.describe('Print page on which it ends.'),
    text: z.string().describe('The author’s words alone: the texts of its runs joined.'),
    runs: z.array(essayRun).describe('Words, markers and page breaks in order.'),
  })
  .describe('A heading or paragraph.');

/** The introduction or a part. */
export const section = z
  .strictObject({
    id: z.string().describe('Id of the section’s heading: s1. The introduction is s0.'),
    name: z.string().describe('Name of the section, as in addresses: 1-characteristics.'),
    address: z.string().describe('Address of its reading page, relative to this file.'),
    ...sectionSchema.shape,
    page: page.describe('Print page on which the section begins.'),
    blocks: z.array(block).describe('Headings and paragraphs in order.'),
  })
  .describe('The introduction or a part of the essay.');

/** One of the author's footnotes. */
export const note = z
  .strictObject({
    id: z.string().describe('Id of the note: print page and number on it, p80-1.'),
    ordinal: z
      .number()
      .int()
      .positive()
      .describe('Number of the note through the whole essay, from 1.'),
    page: page.describe('Print page at whose foot the note stands.'),
    kind: noteSchema.shape.kind,
    text: z.string().describe('The exact words of the note: the texts of its runs joined.'),
    runs: z.array(noteRun).describe('Words, citations and addresses in order.'),
    place: z
      .strictObject({
        section: z.string().describe('Name of the section.'),
        block: z.string().describe('Id of the heading or paragraph.'),
        marker: z.string().describe('Id of the marker on the reading page.'),
        sentence: z.string().describe('The sentence to which the marker belongs.'),
        offset: z
          .number()
          .int()
          .min(0)
          .describe('Offset of the marker in the sentence, in UTF-16 code units.'),
      })
      .describe('Where the note is called.'),
    sources: z.array(z.string()).describe('Ids of the sources that it cites, each once, in order.'),
  })
  .describe('One of the author’s footnotes.');
