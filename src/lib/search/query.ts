import { fold, type FoldTable } from './sameness.ts';

/**
 * What the reader asked for. At present the whole input is one string that
 * must stand in a passage as it is; operators become further kinds.
 */
export type Query =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'literal';
      /** The string as it is compared. */
      readonly text: string;
    };

/** Reads the reader's input. White space and invisible characters alone are no query. */
export function parseQuery(input: string, table: FoldTable): Query {
  const { text } = fold(input, table);
  return text === '' ? { kind: 'nothing' } : { kind: 'literal', text };
}
