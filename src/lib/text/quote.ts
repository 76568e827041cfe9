/** Words copied from a text, with the words around them where they occur more than once. */
export interface Quote {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Where a quote stands in one of several texts, or why it cannot be said. Offsets are code units.
 */
export type Found =
  | { readonly found: 'once'; readonly index: number; readonly start: number; readonly end: number }
  | { readonly found: 'none' }
  | { readonly found: 'many'; readonly count: number };

/** Looks for a quote, letter for letter, in texts of which none runs on into the next. */
export function findQuote(
  texts: readonly string[],
  { quote, prefix = '', suffix = '' }: Quote,
): Found {
  const needle = prefix + quote + suffix;
  const places = texts.flatMap((text, index) =>
    starts(text, needle).map((at) => ({
      index,
      start: at + prefix.length,
      end: at + prefix.length + quote.length,
    })),
  );
  const [first, ...others] = places;
  if (!first) return { found: 'none' };
  return others.length > 0 ? { found: 'many', count: places.length } : { found: 'once', ...first };
}

function starts(text: string, needle: string): number[] {
  const found: number[] = [];
  // One further each time, so that overlapping places are counted: they too make a quote ambiguous.
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
