import type { EssayData, SourceData, SourceType } from '../content/schemas.ts';
import { englishEntry } from './english-entry.ts';
import { formatReference } from './gbt7714.ts';
import { wholeTitle } from './imprint.ts';
import { plainText } from './styled.ts';

/** The essay itself as a source, with the pages that are meant when they are given. */
export function essaySource(essay: EssayData, page?: string): SourceData {
  const { language, author, editor, journal, book, publisher, year, volume, issue } = essay;
  return {
    type: kindOfEssay(essay),
    language,
    title: wholeTitle(essay),
    author,
    ...(!journal && { editor }),
    'container-title': journal ?? book,
    ...(!journal && { publisher }),
    volume: volume === undefined ? undefined : String(volume),
    issue: issue === undefined ? undefined : String(issue),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    page,
    DOI: essay.DOI,
    ISSN: essay.ISSN,
  };
}

/** What kind of work the essay is: what stands in nothing that is known is a text on the web. */
function kindOfEssay({ type, journal, book, publisher }: EssayData): SourceType {
  if (type !== undefined) return type;
  if (journal !== undefined) return 'article-journal';
  if (book !== undefined) return 'chapter';
  return publisher === undefined ? 'webpage' : 'book';
}

/**
 * The essay itself as a reference, with its pages when they are given: in the style of GB/T 7714,
 * or as readers of English write it where it is in English.
 */
export function essayReference(essay: EssayData, page?: string): string {
  const source = essaySource(essay, page);
  return essay.language.startsWith('zh')
    ? formatReference(source).text
    : plainText(englishEntry(source)).trim();
}
