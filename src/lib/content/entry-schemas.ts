import { z } from 'astro/zod';
import { parseNoteId, parseSourceId } from '../ids.ts';
import { linkCheck } from './link-checks.ts';
import { noteSchema, sectionSchema, sourceSchema } from './schemas.ts';

/**
 * What the entries of the collections hold beside the fields that their files say: the words, read
 * into runs.
 */

const noteId = idSchema(parseNoteId, 'Id of the note that is called here.');
const sourceId = idSchema(parseSourceId, 'Id of the cited source.');

const words = z
  .strictObject({ kind: z.literal('text'), text: z.string() })
  .describe('The author’s words.');

export const essayRun = z
  .discriminatedUnion('kind', [
    words,
    z.strictObject({ kind: z.literal('marker'), note: noteId }),
    z.strictObject({
      kind: z.literal('page-break'),
      page: z.number().int().positive().describe('The print page that begins here.'),
    }),
  ])
  .describe(
    'A piece of a paragraph or heading: words, the number of a note, or the beginning of a print page.',
  );

export const noteRun = z
  .discriminatedUnion('kind', [
    words,
    z.strictObject({ kind: z.literal('citation'), text: z.string(), source: sourceId }),
    z.strictObject({
      kind: z.literal('url'),
      text: z.string().describe('A web address, as printed.'),
    }),
  ])
  .describe('A piece of a note: words, words that cite a source, or a web address.');

/** A section: its frontmatter, its number and its words. `render()` gives the compiled MDX. */
export const sectionEntry = sectionSchema.extend({
  /** Number with which the file name begins; the introduction is 0. */
  number: z.number().int().nonnegative(),
  /** Headings of subsections and paragraphs, in order. */
  blocks: z.array(
    z.strictObject({
      kind: z.enum(['subsection', 'paragraph']),
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

/** A cited work: the fields of its file. */
export const sourceEntry = sourceSchema.safeExtend({
  /** What came of asking for its address, where somebody has. */
  linkCheck: linkCheck.optional(),
});

/** Text that is an id. The cast carries what the refinement has tested; Zod's type stays a string. */
function idSchema<Id extends string>(parse: (text: string) => Id | undefined, what: string) {
  const schema = z.string().refine((text) => parse(text) !== undefined);
  return schema.describe(what) as unknown as z.ZodType<Id, Id>;
}
