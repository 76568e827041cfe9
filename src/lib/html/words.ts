import { words as interfaceIn } from '#words/language.ts';
import { toHtml } from 'hast-util-to-html';
import { insertMarks, type Mark } from '../annotate/insert-marks.ts';
import { englishEntry } from '../citation/english-entry.ts';
import { formatReference } from '../citation/gbt7714.ts';
import type { SourceData } from '../content/schemas.ts';
import type { NoteRun } from '../content/runs.ts';
import type { StyledRun } from '../citation/styled.ts';
import type { RemarkCard } from '../corpus/remark-card.ts';
import type { RemarkId } from '../ids.ts';
import { closeGapsIn } from './close-gaps.ts';
import {
  addressNode,
  citingNodes,
  englishNodes,
  referenceNodes,
  styledNodes,
  textNode,
  wordNodes,
} from './nodes.ts';
import { noteNodes } from './run-nodes.ts';
import { linkedWords, partSigns, remarkMark, remarkNodes } from './remark.ts';

/**
 * Words are turned into HTML here and not in templates, because there every line break between two
 * tags would become a space in the author's text. Everything is escaped by the serializer.
 */

/** Chinese text as HTML, its runs of English marked. */
export function textHtml(text: string): string {
  return toHtml(closeGapsIn(wordNodes(text)));
}

/** A note's exact words as HTML, with the editors' marks between them. */
export function noteHtml(runs: readonly NoteRun[], base: string, marks: readonly Mark[]): string {
  return toHtml(closeGapsIn(partSigns(insertMarks(noteNodes(runs, base), marks))));
}

/** The sign of a remark as HTML. */
export function markHtml(id: RemarkId, ordinal: number, base: string): string {
  return toHtml(remarkMark(id, ordinal, base));
}

/** A remark as HTML. */
export function remarkHtml(card: RemarkCard): string {
  return toHtml(remarkNodes(card));
}

/** Words as HTML in which web addresses are links. */
export function linkedHtml(text: string): string {
  return toHtml(linkedWords(text));
}

/** A formatted reference as HTML. */
export function referenceHtml(text: string, language: string, url: string | undefined): string {
  return toHtml(referenceNodes(text, language, url));
}

/**
 * A source as a reference: as Chinese readers expect it (GB/T 7714-2025), or for an English essay
 * as an entry of a list in Latin script.
 * @param url its address, which stands behind it as a link
 */
export function sourceHtml(source: SourceData, url?: string): string {
  if (!interfaceIn.isEnglish)
    return referenceHtml(formatReference(source).text, source.language, url);
  const link = url === undefined ? [] : [textNode(' '), addressNode(url)];
  return toHtml([...styledNodes(englishEntry(source)), ...link]);
}

/** A web address as a link. */
export function addressHtml(url: string): string {
  return toHtml(addressNode(url));
}

/** A sentence as HTML, the words before a marker at `offset` marked. */
export function citingHtml(sentence: string, offset: number): string {
  return toHtml(closeGapsIn(citingNodes(sentence, offset)));
}

/** A reference in a style of its own as HTML. */
export function styledHtml(runs: readonly StyledRun[]): string {
  return toHtml(styledNodes(runs));
}

/** English text as HTML, its runs of Chinese marked. */
export function englishHtml(text: string): string {
  return toHtml(englishNodes(text));
}
