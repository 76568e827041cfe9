import { z } from 'astro/zod';
import { parseNoteId, parseSourceId, type NoteId, type SourceId } from '../ids.ts';
import { linkCheck } from './link-checks.ts';
import { noteSchema, sectionSchema, sourceSchema } from './schemas.ts';

/**
 * What the entries of the collections hold beside the fields that their files say: the words, read
 * into runs.
 */

const noteId = z.custom<NoteId>((id) => typeof id === 'string' && parseNoteId(id) !== undefined);
const sourceId = z.custom<SourceId>(
  (id) => typeof id === 'string' && parseSourceId(id) !== undefined,
);

/** The author's words, letter for letter. */
const text = z.strictObject({ kind: z.literal('text'), text: z.string() });

const essayRun = z.discriminatedUnion('kind', [
  text,
  /** Where a note is marked. */
  z.strictObject({ kind: z.literal('marker'), note: noteId }),
  /** Where a print page begins. */
  z.strictObject({ kind: z.literal('page-break'), page: z.number().int().positive() }),
]);

const noteRun = z.discriminatedUnion('kind', [
  text,
  /** The words of a citation, and what they cite. */
  z.strictObject({ kind: z.literal('citation'), text: z.string(), source: sourceId }),
  /** A web address as printed. */
  z.strictObject({ kind: z.literal('url'), text: z.string() }),
]);

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
