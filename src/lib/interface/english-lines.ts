import type { RemarkData, TermData } from '../content/apparatus-schemas.ts';

/** What is said of a term in English, line by line, as it is shown and searched. */
export function termLines({ zh, en, enFrom, definition, aliases }: TermData): string[] {
  return [
    `${en}${enFrom === 'editors' ? '*' : ''} ${zh}`,
    definition.en,
    ...(aliases ? [`Also: ${aliases.join(', ')}`] : []),
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
