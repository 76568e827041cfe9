import { z } from 'astro/zod';
import { englishSchema, englishSection } from '../../content/english-schema.ts';
import { described } from './described.ts';

const section = z.strictObject(
  described(englishSection.shape, {
    title: 'Heading of the section, translated.',
    subsections: 'Headings of its subsections, translated, in order.',
    summary: 'Summary of the section, paragraph by paragraph.',
  }),
);

/** The essay told in English. */
export const english = z
  .strictObject({
    ...described(englishSchema.shape, {
      title: 'Title of the essay in English.',
      titleFrom:
        '“essay” when the essay or its journal gives the English title, “editors” when it is a translation of theirs.',
      shortTitle: 'A few words for where the title is too long.',
      author: 'The authors in Latin script, in order.',
      journal: 'The journal in Latin script, with what its name means.',
      rights: 'To whom the words belong.',
      summary: 'Summary of the essay, paragraph by paragraph.',
      sections: '',
    }),
    sections: z
      .record(z.string(), section)
      .describe('Summary of every section, by the section’s name.'),
  })
  .describe(
    'The essay told in English, in the editors’ words; the essay itself is not translated.',
  );
