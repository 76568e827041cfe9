import { z } from 'astro/zod';
import type { DeepReadonly } from '../../content/deep-readonly.ts';
import { englishSchema } from '../../content/english-schema.ts';
import { essaySchema } from '../../content/essay-schema.ts';
import { sourceSchema } from '../../content/schemas.ts';
import { event, remark, remarkIds, term } from './apparatus.ts';
import { note, place, section } from './text.ts';

const source = z
  .strictObject({
    id: z.string().describe('Id of the source: its page is sources/<id>/. Unique among sources.'),
    ...sourceSchema.shape,
    citedIn: z
      .array(z.string())
      .describe(
        'Ids of the notes that cite the work, in order; none where the text or nothing does.',
      ),
    citedAt: z.array(place).optional().describe('Where the text itself cites the work.'),
    remarks: remarkIds,
  })
  .describe('A cited work, with CSL-JSON field names and only what the notes print.');

/**
 * What `/edition.json` holds. Whoever adds something to `editionAsData` describes it here: the
 * tests compare the two, and `/edition.schema.json` is made of this.
 */
export const editionSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of the schema of this file, relative to it.'),
    essay: essaySchema.describe('What is known of the essay itself.'),
    english: englishSchema
      .optional()
      .describe(
        'The essay told in English, in the editors’ words; the essay itself is not translated.',
      ),
    sections: z.array(section).min(1).describe('The introduction and the parts, in order.'),
    notes: z.array(note).describe('The author’s footnotes, in order.'),
    sources: z
      .array(source)
      .describe('The cited works, in the order in which they are cited first.'),
    terms: z.array(term).optional().describe('The glossary.'),
    remarks: z.array(remark).optional().describe('The editors’ remarks on the text.'),
    events: z
      .array(event)
      .optional()
      .describe('The dated events that the essay names, in order of time.'),
  })
  .describe(
    'One essay with its notes, sources and apparatus. The essay’s words belong to those whom essay.rights names; all else is under essay.licence; without it all rights are reserved.',
  );

/** The edition as data. */
export type Edition = DeepReadonly<z.input<typeof editionSchema>>;

/** `/edition.schema.json`: JSON Schema (2020-12) of the edition as data. */
export function editionJsonSchema(): object {
  const published = z.toJSONSchema(editionSchema, {
    // Every format comes with a pattern that says as much; strict validators know no formats.
    override: ({ jsonSchema }) => delete jsonSchema.format,
  });
  return { ...published, title: 'edition.json' };
}
