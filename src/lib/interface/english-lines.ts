import type { RemarkData, TermData } from '../content/apparatus-schemas.ts';
import { printedFor } from '../corpus/terms.ts';

/** What is said of a term in English, line by line, as it is shown and searched. */
export function termLines(term: TermData): string[] {
  const { zh, en, enFrom, definition, aliases } = term;
  const printed = printedFor(term);
  const names = [
    ...(printed === undefined ? [] : [`Printed as: ${printed}`]),
    ...(aliases ? [`Also: ${aliases.join(', ')}`] : []),
  ];
  return [
    `${en}${enFrom === 'editors' ? '*' : ''} ${zh}`,
    definition.en,
    ...(names.length > 0 ? [names.join('. ')] : []),
  ];
}

/** What is said of a remark in English, line by line, as it is shown and searched. */
export function remarkLines({ quote, gloss, body, where, whereEn }: RemarkData): string[] {
  const evidence = (whereEn ?? where)?.replaceAll('；', '; ');
  return [
    gloss === undefined ? quote : `${quote} ‘${gloss}’`,
    body.en,
    ...(evidence === undefined ? [] : [`Evidence: ${evidence}`]),
  ];
}
