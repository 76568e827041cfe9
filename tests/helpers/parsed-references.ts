import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { invertedName } from '../../src/lib/citation/names.ts';
import type { SourceData } from '../../src/lib/content/schemas.ts';

/** What a reference manager makes of a record, as far as this edition has such fields. */
export type ParsedItem = { id: string; type: string } & Partial<Record<string, unknown>>;

/** A BibTeX file as citation-js reads it, an independent parser. */
export function parseBibtex(text: string): ParsedItem[] {
  return plugins.input.chain(text, { generateGraph: false }) as ParsedItem[];
}

/** One record of a RIS file: what stands behind each tag, in order. */
export type RisRecord = ReadonlyMap<string, readonly string[]>;

/**
 * A RIS file, read by the letter of its definition and by nothing that the exporter knows: six
 * characters of tag, fields up to `ER`. Anything else is an error.
 */
export function parseRis(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '' && !open) continue;
    const match = /^(?<tag>[A-Z][A-Z0-9]) {2}- (?<value>[^\r\n]*)$/u.exec(line)?.groups;
    if (!match) throw new Error(`not a line of RIS: “${line}”`);
    const [tag, value] = [match['tag'] ?? '', match['value'] ?? ''];
    if ((tag === 'TY') === (open !== undefined))
      throw new Error(`a record begins with TY and ends with ER: “${line}”`);
    if (tag === 'ER') {
      if (open) records.push(open);
      open = undefined;
      continue;
    }
    open ??= new Map<string, string[]>();
    open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error('the last record has no ER');
  return records;
}

/** A name as `family, given`, or the name that is not split. */
export const nameText = invertedName;

/** The names of a list, for comparison; none when the source has no such list. */
export function namesText(source: SourceData, list: 'author' | 'editor' | 'translator'): string[] {
  return (source[list] ?? []).map(nameText);
}
