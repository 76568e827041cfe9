import type { RemarkId } from '../ids.ts';
import { words as kinds } from '#words/kinds.ts';
import { words as essay } from '#words/language.ts';
import { words } from '#words/remarks-page.ts';
import { words as editors } from '#words/said.ts';
import { closeGaps } from '../text/gaps.ts';
import type { Remark } from './remarks.ts';

/** `/remarks/<id>.json`: what the list of remarks and the bubble show of one. */
export interface RemarkCard {
  readonly id: RemarkId;
  readonly ordinal: number;
  readonly quote: string;
  readonly body: string;
  /** Kind, confidence and basis in words. */
  readonly facts: string;
  /** For a remark that rests on knowledge from elsewhere: where. */
  readonly where: string | undefined;
}

/** What is shown of a remark. */
export function remarkCard({ id, ordinal, data }: Remark): RemarkCard {
  // What follows the colon is `where`.
  const basis = `${kinds.basis[data.basis]}${data.where === undefined ? '' : words.colon}`;
  const facts = [kinds.remarks[data.kind], kinds.confidence[data.confidence], basis].join(' · ');
  // As the page shows the words, in which the browser finds them again.
  const quote = closeGaps(data.quote);
  return { id, ordinal, quote, body: editors.said(data.body), facts, where: whereOf(data) };
}

function whereOf({ where, whereEn }: Remark['data']): string | undefined {
  return essay.isEnglish ? (whereEn ?? where) : where;
}
