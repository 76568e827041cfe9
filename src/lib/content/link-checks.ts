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

/** What is known of an address, in words: never more than somebody has seen. */
export function linkStatus(check: LinkCheck | undefined): string {
  if (!check) return '尚未核查';
  const { on, status, to } = check;
  if (status === 'none') return `${on} 核对：没有应答`;
  if (status < 300) return to ? `${on} 核对：转到另一网址` : `${on} 核对：可以打开`;
  switch (status) {
    case 404:
    case 410:
      return `${on} 核对：已不在这个网址（${status}）`;
    case 401:
    case 403:
    case 429:
      return `${on} 核对：拒绝程序访问（${status}），须由人打开`;
    default:
      return `${on} 核对：应答 ${status}`;
  }
}

/**
 * Where the Wayback Machine searches for copies of an address. It says nothing about whether there
 * are any.
 */
export function waybackSearch(address: string): string {
  return `https://web.archive.org/web/*/${address}`;
}
