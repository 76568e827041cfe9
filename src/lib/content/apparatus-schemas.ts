import { z } from 'astro/zod';
import { datePart } from './schemas.ts';
import { text } from './text-schema.ts';

/**
 * What the editors add to the essay: terms, remarks, dated events. Every object is strict and every
 * field described, as in `schemas.ts`.
 */

/** The same thing said in both languages of the edition, in our own words. */
const bilingual = z.strictObject({ zh: text, en: text });

/**
 * Where in the essay something stands: words copied letter for letter, and the words around them
 * where they occur more than once.
 */
const quoted = {
  quote: text.describe(
    'The words, letter for letter, without note numbers; within one paragraph or note.',
  ),
  prefix: text
    .optional()
    .describe('The words right before, where the quote alone occurs more than once.'),
  suffix: text
    .optional()
    .describe('The words right after, where the quote alone occurs more than once.'),
};

/**
 * Kinds of term. `document` is a report, plan or statement that is no law: a strategy, a white
 * paper. `programme` is a research programme or project, `event` a conference, a conflict, a prize.
 */
export const termKinds = [
  'concept',
  'person',
  'organisation',
  'law',
  'agreement',
  'document',
  'work',
  'technology',
  'programme',
  'event',
] as const;

/** Fields of `content/terms/*.yaml`. */
export const termFields = z.strictObject({
  zh: text.describe('The Chinese name in its right form, by which the term is listed.'),
  printed: text
    .optional()
    .describe('What the essay prints for it where that is something else: GDPR, a misprint.'),
  pinyin: z
    .string()
    .regex(/^[a-z]+[1-5](?: [a-z]+[1-5])*$/u)
    .optional()
    .describe('The reading of a Chinese name that dictionaries read wrongly: a1 shi2 bi3; ü is v.'),
  en: text.describe('The English name.'),
  enFrom: z
    .enum(['essay', 'editors'])
    .describe('essay: the essay or a note prints the English name; editors: it is supplied.'),
  aliases: z
    .array(text)
    .min(1)
    .optional()
    .describe('Other names, in either language: abbreviations, other translations, other forms.'),
  kind: z.enum(termKinds).describe('What kind of thing it names.'),
  definition: bilingual.describe(
    'What it is, in one to three sentences of the editors, in Chinese and English.',
  ),
});

/** A concept, person, organisation, law, event and so on that the essay names. */
export const termSchema = termFields.refine(
  ({ zh, pinyin }) => pinyin === undefined || pinyin.split(' ').length === zh.length,
  { path: ['pinyin'], error: 'needs one syllable for each character of a Chinese name' },
);

/** Kinds of remark. How sure one is of a fault is said by `confidence`, never by the kind. */
const remarkKinds = [
  'misprint',
  'inconsistency',
  'fact',
  'incomplete-reference',
  'wrong-reference',
  'citation',
  'explanation',
] as const;

/**
 * `content/remarks/*.yaml`: a note of the editors on a place in the essay or in one of its notes.
 */
export const remarkFields = z.strictObject({
  section: text
    .optional()
    .describe('Name of the section in which the words stand. Either this or note.'),
  note: text.optional().describe('Id of the note in which the words stand.'),
  ...quoted,
  gloss: text.optional().describe('What the quoted words mean in English, if they are Chinese.'),
  kind: z
    .enum(remarkKinds)
    .describe(
      'misprint: a slip of type, name or grammar; inconsistency: the text disagrees with itself; ' +
        'fact: with what is known; incomplete-reference: data are missing; ' +
        'wrong-reference: data are wrong; citation: the source, or its lack, does not bear out ' +
        'the words; explanation: a help to the reader.',
    ),
  confidence: z.enum(['certain', 'likely', 'possible']).describe('How sure the editors are.'),
  basis: z
    .enum(['text', 'outside'])
    .describe('text: the given text alone shows it; outside: it rests on what “where” names.'),
  where: text.optional().describe('The work, page or address that shows it; for “outside” only.'),
  whereEn: text.optional().describe('“where” in English, if it is Chinese.'),
  body: bilingual.describe('What is odd and what is probably meant, in Chinese and English.'),
});

/** A remark stands in a section or a note, and names what shows it when the text does not. */
export const remarkSchema = remarkFields
  .refine((remark) => (remark.section === undefined) !== (remark.note === undefined), {
    error: 'needs either a section or a note',
  })
  .refine((remark) => (remark.basis === 'outside') === (remark.where !== undefined), {
    error: 'needs “where” when its basis is outside, and only then',
  })
  .refine((remark) => remark.whereEn === undefined || remark.where !== undefined, {
    error: 'has “whereEn” without “where”',
  });

/** An event of `content/timeline.yaml`. */
export const eventFields = z.strictObject({
  date: datePart.describe('When: a year, a month or a day, as far as known.'),
  until: datePart.optional().describe('The last moment of something that lasted.'),
  inWords: bilingual
    .optional()
    .describe('The date in words, where the essay does not give years, months and days.'),
  label: bilingual.describe('A few words, in Chinese and English.'),
  section: text
    .optional()
    .describe('Name of the section in which the words stand. Either this or note.'),
  note: text.optional().describe('Id of the note in which the words stand.'),
  ...quoted,
});

/** An event is dated by a section or a note. */
export const eventSchema = eventFields.refine(
  (event) => (event.section === undefined) !== (event.note === undefined),
  {
    error: 'needs either a section or a note',
  },
);

/** `content/timeline.yaml`: the dated events that the essay names, in order of time. */
export const timelineSchema = z.array(eventSchema);

export type TermData = z.infer<typeof termSchema>;
export type TermKind = TermData['kind'];
export type RemarkData = z.infer<typeof remarkSchema>;
export type EventData = z.infer<typeof eventSchema>;
