import { z } from 'astro/zod';
import { eventSchema, remarkSchema, termFields } from '../../content/apparatus-schemas.ts';

const id = z.string().min(1);
const page = z.number().int().positive();
const offset = z.number().int().min(0);
const isoDate = z.string().regex(/^-?\d{4}(?:-\d{2}){0,2}$/u);

/** Where words stand that the editors speak of. */
const place = {
  section: id.optional().describe('Name of the section.'),
  block: id
    .optional()
    .describe(
      'Id of the heading or paragraph; for words of a note, of the one in which it is called.',
    ),
  note: id.optional().describe('Id of the note, when the words stand in one.'),
  page: page.optional().describe('Print page.'),
  start: offset
    .optional()
    .describe('Where the words begin in the text of the block or note, in UTF-16 code units.'),
  end: offset.optional().describe('Where they end.'),
  sentence: z.string().optional().describe('The sentence with the words.'),
};

/** Ids of remarks. */
export const remarkIds = z
  .array(id)
  .min(1)
  .optional()
  .describe('Ids of the editors’ remarks on the words on which this rests: faults come with them.');

/** A concept, person, organisation, law, event and so on that the essay names. */
export const term = z
  .strictObject({
    id: id.describe('Id of the term.'),
    ...termFields.shape,
    occurrences: z
      .array(
        z.strictObject({
          ...place,
          kind: z
            .enum(['block', 'note'])
            .describe('Whether the essay names it in its text or in a note.'),
          ordinal: page.optional().describe('Number of the note through the whole essay.'),
          offset: offset.optional().describe('Where the words begin in the sentence.'),
        }),
      )
      .optional()
      .describe('Every place at which the essay names it.'),
    remarks: remarkIds,
  })
  .describe('A term of the glossary. The editors’.');

/** A note of the editors on words of the essay. */
export const remark = z
  .strictObject({
    id: id.describe('Id of the remark.'),
    ordinal: page.optional().describe('Number of the remark through the whole essay, from 1.'),
    page: page.optional().describe('Print page on which the words end.'),
    place: z.strictObject(place).optional().describe('Where the words stand.'),
    ...remarkSchema.shape,
  })
  .describe(
    'A remark of the editors on words of the essay; the words themselves are never changed.',
  );

/** A dated event that the essay names. */
export const event = z
  .strictObject({
    id: id.optional().describe('Id of the event on the timeline.'),
    ...eventSchema.shape,
    date: isoDate.describe(
      'When: a year, a month or a day, as 2019, 2019-12 or 2023-03-09; 221 BC is -0220.',
    ),
    until: isoDate.optional().describe('The last moment of something that lasted.'),
    block: place.block,
    page: place.page,
    address: z.string().optional().describe('Address of the words, relative to this file.'),
    sentence: place.sentence,
    remarks: remarkIds,
  })
  .describe('A dated event that the essay names.');
