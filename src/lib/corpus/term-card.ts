import { words as editors } from '#words/said.ts';
import { words } from '#words/term-card.ts';
import type { TermId } from '../ids.ts';
import { printedFor, type Term } from './terms.ts';

/** `/terms/<id>.json`: what the bubble shows of a term without leaving the page. */
export interface TermCard {
  readonly id: TermId;
  readonly zh: string;
  readonly en: string;
  readonly definition: string;
  /** How often the essay names it. */
  readonly count: number;
}

/** What stands on the card of a term. */
export function termCard({ id, data, occurrences }: Term): TermCard {
  const printed = printedFor(data);
  return {
    id,
    zh: data.zh,
    en: data.en,
    definition:
      (printed === undefined ? '' : words.printed(printed)) + editors.said(data.definition),
    count: occurrences.length,
  };
}
