import { z } from 'astro/zod';
import { url } from './schemas.ts';

/** What came of asking for an address, by hand and once. */
export const linkCheck = z.strictObject({
  /** The day, as 2026-11-24. */
  on: z.iso.date({ error: 'is not a day such as 2026-11-24' }),
  /** The status of the last answer, or `none` when there was no answer. */
  status: z.union([z.number().int().min(100).max(599), z.literal('none')]),
  /** The address that answered, when it is another one. */
  to: url.optional(),
});

/**
 * `content/link-checks.yaml`: by address. Written by `npm run links:external`, never by hand; an
 * edition need not have it.
 */
export const linkChecksSchema = z.record(url, linkCheck);

export type LinkCheck = z.infer<typeof linkCheck>;
export type LinkChecks = z.infer<typeof linkChecksSchema>;

/**
 * Where the Wayback Machine searches for copies of an address. It says nothing about whether there
 * are any.
 */
export function waybackSearch(address: string): string {
  return `https://web.archive.org/web/*/${address}`;
}
