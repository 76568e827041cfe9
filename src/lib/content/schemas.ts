import { z } from 'astro/zod';

/**
 * What content files may say. Every object is strict: an unknown key is a mistake in the file,
 * never ignored. The comment above a field is written for the person who fills it in.
 */

/**
 * A person as CSL-JSON has it, or a name that is not split (an institution, a transliterated name).
 */
export const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const year = z.number().int().min(1000).max(2100);

/** Year, or year and month, or year, month and day: only what is printed. The day must exist. */
export const datePart = z
  .union([
    z.tuple([year]),
    z.tuple([year, z.number().int().min(1).max(12)]),
    z.tuple([year, z.number().int(), z.number().int()]),
  ])
  .refine(([y, m, d]) => d === undefined || isDay(y, m ?? 0, d), {
    error: 'is not a day of the calendar',
  });

/** A CSL-JSON date. */
export const date = z.strictObject({ 'date-parts': z.tuple([datePart]) });

/** An address as printed: http or https, ASCII only. */
export const url = z
  .string()
  .regex(/^https?:\/\/[!-~]+$/u, {
    error: 'is not a web address (http:// or https://, no space, no Chinese character)',
  })
  .refine((text) => URL.canParse(text), { error: 'is not a web address' });

/** `content/essay.yaml`: what is known of the essay itself. */
export const essaySchema = z.strictObject({
  /** The title, letter for letter as in source.txt. */
  title: z.string().min(1),
  /** A few words for the head of every page, where the title is too long. */
  shortTitle: z.string().min(1).optional(),
  /** The authors in order. */
  author: z.array(name).min(1),
  /** The journal, without 《》. */
  journal: z.string().min(1),
  year,
  issue: z.number().int().positive(),
  /** First and last print page, as `79-96`. */
  pages: z
    .string()
    .regex(/^\d{1,6}-\d{1,6}$/u, { error: 'is not a range of pages such as 79-96' })
    .refine((range) => Number(range.split('-')[0]) <= Number(range.split('-')[1]), {
      error: 'ends before it begins',
    }),
  /** Language of the essay (BCP 47). */
  language: z.string().min(2),
  /** The abstract, letter for letter as in source.txt. */
  abstract: z.string().min(1),
  /** To whom the words belong. Shown on /about/ and in the metadata. */
  rights: z.string().min(1),
  /** SHA-256 of source.txt as given; the build stops when the file was changed. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, { error: 'is not a SHA-256 in hexadecimal' }),
  /** Names of the section files in order; each begins with the number of its part. */
  sections: z
    .array(
      z
        .string()
        .regex(/^\d+(?:-[a-z0-9]+)+$/u, { error: 'is not a name such as 1-characteristics' }),
    )
    .min(1),
});

/** Frontmatter of `content/sections/*.mdx`. */
export const sectionSchema = z.strictObject({
  /**
   * The heading of the part, letter for letter; for a section without one in print, the editors'
   * title.
   */
  title: z.string().min(1),
  /** `essay` when the heading is printed in the essay, `editors` when we supply it. */
  titleFrom: z.enum(['essay', 'editors']),
});

/** Frontmatter of `content/notes/*.md`. */
export const noteSchema = z.strictObject({
  /** The print page at whose foot the note stands. */
  page: z.number().int().positive(),
  /** Its number there: numbers restart on each print page. */
  number: z.number().int().positive(),
  /**
   * `citation`: only a reference; `commentary`: cites nothing; `mixed`: says something and cites.
   */
  kind: z.enum(['citation', 'commentary', 'mixed']),
});

/** Frontmatter of `content/pages/*.mdx`: prose about the edition, in the editors' words. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** A sentence for search engines and previews. */
  description: z.string().min(1),
});

/** The kinds of source that occur, by their CSL-JSON names. */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'chapter',
  'legislation',
  'paper-conference',
  'report',
  'thesis',
  'webpage',
] as const;

/** The kinds of publisher by which sources can be listed. */
export const publisherKinds = [
  'journal',
  'press',
  'publishing-house',
  'government',
  'institute',
  'academic',
] as const;

const text = z.string().min(1);

/**
 * `content/sources/*.yaml`: one cited work, with CSL-JSON field names and only what the note
 * prints.
 */
export const sourceSchema = z
  .strictObject({
    type: z.enum(sourceTypes),
    /** Language of the work as cited: a translation into Chinese is zh-CN. */
    language: z
      .string()
      .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u, { error: 'is not a language such as zh-CN or en' }),
    /**
     * As printed, without 《》 or quotation marks. Left out only when the note prints none; then URL
     * is required.
     */
    title: text.optional(),
    author: z.array(name).min(1).optional(),
    editor: z.array(name).min(1).optional(),
    translator: z.array(name).min(1).optional(),
    /** Journal, newspaper, website, book or proceedings in which the work stands. */
    'container-title': text.optional(),
    publisher: text.optional(),
    'publisher-place': text.optional(),
    volume: text.optional(),
    issue: text.optional(),
    /**
     * Page range of the work within its container; a page that a note cites is a locator and stays
     * in the note.
     */
    page: text.optional(),
    issued: date.optional(),
    URL: url.optional(),
    edition: text.optional(),
    /** For a thesis its degree, for a report its kind, as printed. */
    genre: text.optional(),
    /** Number of a report or preprint, as printed. */
    number: text.optional(),
    'event-title': text.optional(),
    /** What CSL-JSON has no field for. */
    custom: z
      .strictObject({
        /** The lists of names that the note ends with 等 or “et al.”. */
        'et-al': z
          .array(z.enum(['author', 'editor', 'translator']))
          .min(1)
          .optional(),
        /**
         * Who published it, where neither the type nor the address says so; see
         * src/lib/citation/publisher-kind.ts.
         */
        'publisher-kind': z
          .enum(publisherKinds)
          .optional()
          .describe(
            'What kind of publisher it is, where neither the type nor the address says so.',
          ),
      })
      .optional(),
  })
  .refine((source) => source.title !== undefined || source.URL !== undefined, {
    error: 'has neither a title nor a URL',
  });

export type Name = z.infer<typeof name>;
export type EssayData = z.infer<typeof essaySchema>;
export type SectionData = z.infer<typeof sectionSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type NoteData = z.infer<typeof noteSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type SourceType = SourceData['type'];
export type PublisherKind = (typeof publisherKinds)[number];

function isDay(y: number, m: number, d: number): boolean {
  const day = new Date(Date.UTC(y, m - 1, d));
  return day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
}
