import { z } from 'astro/zod';
import { parseNoteId, parseSourceId } from '../ids.ts';
import { linkCheck } from './link-checks.ts';
import { TEXT_STYLES } from './runs.ts';
import { noteSchema, sectionSchema, sourceSchema } from './schemas.ts';

/**
 * What the entries of the collections hold beside the fields that their files say: the words, read
 * into runs.
 */

const noteId = idSchema(parseNoteId, 'Id of the note that is called here.');
const sourceId = idSchema(parseSourceId, 'Id of the cited source.');

const words = z
  .strictObject({
    kind: z.literal('text'),
    text: z.string(),
    // Outermost first.
    style: z.array(z.enum(TEXT_STYLES)).optional().describe('How the words are set apart.'),
  })
  .describe('The author’s words. A line that ends before the paragraph does ends in a line feed.');

const styled = z.array(words).optional().describe('The same words where some are set apart.');
const linked = [
  z.strictObject({
    kind: z.literal('citation'),
    text: z.string(),
    source: sourceId,
    words: styled,
  }),
  z.strictObject({
    kind: z.literal('link'),
    text: z.string(),
    url: z.string().describe('Where the words lead.'),
    words: styled,
  }),
  z.strictObject({
    kind: z.literal('url'),
    text: z.string().describe('A web address, as printed.'),
  }),
] as const;

export const essayRun = z
  .discriminatedUnion('kind', [
    words,
    ...linked,
    z.strictObject({ kind: z.literal('marker'), note: noteId }),
    z.strictObject({
      kind: z.literal('page-break'),
      page: z.number().int().positive().describe('The print page that begins here.'),
    }),
  ])
  .describe(
    'A piece of a paragraph or heading: words, which may cite or lead somewhere, the number of a note, or the beginning of a print page.',
  );

export const noteRun = z
  .discriminatedUnion('kind', [words, ...linked])
  .describe('A piece of a note: words, words that cite a source, or a web address.');

const container = z.strictObject({
  kind: z
    .enum(['quotation', 'list', 'item', 'table', 'row', 'cell'])
    .describe('What stands around the words.'),
  key: z.number().int().positive().describe('Tells it from others of the section.'),
  start: z.number().int().optional().describe('Number of the first item of a numbered list.'),
  isHead: z.boolean().optional().describe('Set where the cells of a row are heads of columns.'),
});

/** What a leaf of words is beside its words. */
export const blockFields = {
  kind: z
    .enum(['subsection', 'paragraph', 'figure'])
    .describe('A heading within the section, a paragraph, or a figure with its caption.'),
  level: z.number().int().min(3).max(4).optional().describe('Level of a heading below the second.'),
  within: z
    .array(container)
    .optional()
    .describe('The quotation, list or table in which it stands, outermost first.'),
  image: z
    .strictObject({
      src: z.string().describe('Address of the picture, relative to the site.'),
      alt: z.string().describe('What it shows, for those who cannot see it.'),
    })
    .optional()
    .describe('The picture of a figure.'),
};

/** A section: its frontmatter, its number and its words. `render()` gives the compiled MDX. */
export const sectionEntry = sectionSchema.extend({
  /** Number with which the file name begins; the introduction is 0. */
  number: z.number().int().nonnegative(),
  /** Headings of subsections and paragraphs, in order. */
  blocks: z.array(
    z.strictObject({
      ...blockFields,
      /** Element id on the page: `s1-1-p2`. */
      id: z.string(),
      /** Line of the file on which it begins. */
      line: z.number().int().positive(),
      runs: z.array(essayRun),
    }),
  ),
});

/** A footnote: its frontmatter and its words. */
export const noteEntry = noteSchema.extend({ runs: z.array(noteRun) });

/** A set of marks. */
export const markSetEntry = z.strictObject({
  label: z.string(),
  /** How many marks it holds. */
  count: z.number().int().nonnegative(),
  /** The file, letter for letter. */
  text: z.string(),
});

/** A picture of a figure. */
export const mediaEntry = z.strictObject({
  /** Its media type. */
  type: z.string(),
  /** Its bytes. */
  base64: z.base64(),
});

/** A cited work: the fields of its file. */
export const sourceEntry = sourceSchema.safeExtend({
  /** What came of asking for its address, where somebody has. */
  linkCheck: linkCheck.optional(),
});

/**
 * Text that is an id. The cast carries what the refinement has tested; Zod's type stays a string.
 */
function idSchema<Id extends string>(parse: (text: string) => Id | undefined, what: string) {
  const schema = z.string().refine((text) => parse(text) !== undefined);
  return schema.describe(what) as unknown as z.ZodType<Id, Id>;
}
