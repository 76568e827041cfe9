import { words } from '#words/language.ts';
import type { SourceData } from '../content/schemas.ts';
import { englishEntry } from './english-entry.ts';
import { formatReference, type Reference } from './gbt7714.ts';
import { plainText } from './styled.ts';

/**
 * A source as readers of the essay expect a reference: in the style of GB/T 7714, or for an English
 * essay as an entry of a list in Latin script.
 */
export function referenceOf(source: SourceData): Reference {
  const reference = formatReference(source);
  return words.isEnglish ? { ...reference, text: plainText(englishEntry(source)) } : reference;
}
