import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { toRis } from './ris.ts';

/** The formats in which reference managers exchange records, by the ending of the file. */
export const REFERENCE_FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  'csl.json': {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items: readonly CslItem[]) => `${JSON.stringify(items, null, 1)}\n`,
  },
} as const;

export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

/** All formats, in the order in which they are offered. */
export const REFERENCE_ENDINGS = Object.keys(REFERENCE_FORMATS) as ReferenceFormat[];

/** The items as a file, with its type and the charset without which Chinese is misread. */
export function referenceFile(format: ReferenceFormat, items: readonly CslItem[]): Response {
  const { type, write } = REFERENCE_FORMATS[format];
  return new Response(write(items), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
