import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/integrations/settings.ts';
import { readEdition } from './edition.ts';

/** The text as given, read here and by nothing that the importer wrote. */
export const given = readFileSync(join(contentFolder(), 'source.txt'), 'utf8');

const { essay } = readEdition();

/** The print pages, where they are known and have Arabic numbers. */
export const printPages = /^\d/u.test(essay.pages ?? '') ? pagesOf(essay.pages ?? '') : [];
export const firstPage = printPages[0];

function pagesOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What stands before the text: the journal prints 〔提要〕 before an abstract, an import does not. */
export function frontOf(title: string, abstract: string): string {
  return title + (abstract && essay.sourceForm !== 'blocks' ? '〔提要〕' : '') + abstract;
}
