import { z } from 'astro/zod';
import { datePart } from './schemas.ts';

/**
 * What the editors add to the essay: terms, remarks, dated events. Every object is strict, as in
 * `schemas.ts`; the comment above a field is written for the person who fills it in.
 */

const text = z.string().min(1);

/** The same thing said in both languages of the edition, in our own words. */
export const bilingual = z.strictObject({ zh: text, en: text });

/**
 * Where in the essay something stands: words copied letter for letter, and the words around them
 * where they occur more than once.
 */
const quoted = {
  /** The words, letter for letter, without note numbers; within one paragraph, heading or note. */
  quote: text,
  /** The words right before the quote, only as many as tell it apart. */
  prefix: text.optional(),
  /** The words right after the quote. */
  suffix: text.optional(),
};

/**
 * Kinds of term. `document` is a report, plan or statement that is no law: a strategy, a white
 * paper.
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
] as const;

/**
 * `content/terms/*.yaml`: a concept, person, organisation, law or agreement that the essay names.
 */
export const termSchema = z.strictObject({
  /** The Chinese name as the essay prints it. */
  zh: text,
  en: text,
  /**
   * `essay` when the essay or one of its notes prints the English name, `editors` when we supply
   * it.
   */
  enFrom: z.enum(['essay', 'editors']),
  /**
   * Other names, in either language: abbreviations, other translations, other forms in the essay.
   */
  aliases: z.array(text).min(1).optional(),
  kind: z.enum(termKinds),
  /** One to three sentences of our own: what it is, not what the essay says of it. */
  definition: bilingual,
});

/**
 * `content/remarks/*.yaml`: a note of the editors on a place in the essay or in one of its notes.
 */
export const remarkFields = z.strictObject({
  /**
   * Name of the section in which the quote stands: `1-characteristics`. Either this or `note`.
   */
  section: text.optional(),
  /** Id of the note in which the quote stands: `p80-1`. */
  note: text.optional(),
  ...quoted,
  /**
   * `misprint`: a slip of type or name; `inconsistency`: the text disagrees with itself; `fact`:
   * it disagrees with what is known; `citation`: a gap or fault of a reference; `explanation`: a
   * help to the reader.
   */
  kind: z.enum(['misprint', 'inconsistency', 'fact', 'citation', 'explanation']),
  /** How sure the editors are. */
  confidence: z.enum(['certain', 'likely', 'possible']),
  /**
   * `text`: the given text alone shows it; `outside`: it rests on knowledge from elsewhere, which
   * `where` names.
   */
  basis: z.enum(['text', 'outside']),
  /** For `outside`: the work, page or address that shows it. */
  where: text.optional(),
  /** What is odd, and what is probably meant. */
  body: bilingual,
});

/** A remark stands in a section or a note, and names what shows it when the text does not. */
export const remarkSchema = remarkFields
  .refine((remark) => (remark.section === undefined) !== (remark.note === undefined), {
    error: 'needs either a section or a note',
  })
  .refine((remark) => (remark.basis === 'outside') === (remark.where !== undefined), {
    error: 'needs “where” when its basis is outside, and only then',
  });

/** An event of `content/timeline.yaml`. */
export const eventFields = z.strictObject({
  /** When: year, or year and month, or day; only what is known. */
  date: datePart,
  /** The last moment of something that lasted. */
  until: datePart.optional(),
  /**
   * The date in words, where the essay gives it otherwise than by years, months and days: 20 世纪 50
   * 至 70 年代.
   */
  inWords: bilingual.optional(),
  /** A few words. */
  label: bilingual,
  /** Name of the section in which the quote stands. Either this or `note`. */
  section: text.optional(),
  note: text.optional(),
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

export type Bilingual = z.infer<typeof bilingual>;
export type TermData = z.infer<typeof termSchema>;
export type TermKind = TermData['kind'];
export type RemarkData = z.infer<typeof remarkSchema>;
export type EventData = z.infer<typeof eventSchema>;
