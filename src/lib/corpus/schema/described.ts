import type { z } from 'astro/zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * The fields of an object, each with what a reader of the data should know of it; a field without
 * words is a type error.
 */
export function described<S extends Shape>(
  fields: S,
  words: { readonly [Key in keyof S]: string },
): S {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.describe(words[key] ?? '')]),
  ) as S;
}
