import { z } from 'astro/zod';
import { unseenIn } from '../text/characters.ts';

/**
 * Something that can be read. Escapes in YAML reach this check alone: a file's own characters are
 * looked at before it is parsed.
 */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === '' || /[^\s\p{DI}]/u.test(value), {
    error: 'is nothing that one can see',
  })
  .refine((value) => unseenIn(value) === undefined, {
    error: ({ input }) => `holds ${unseenIn(String(input)) ?? ''}, which no one can see`,
  });
