import type { RemarkId } from '../ids.ts';
import { words as kinds } from '#words/kinds.ts';
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
  const basis = `${kinds.basis[data.basis]}${data.where === undefined ? '' : '：'}`;
  const facts = [kinds.remarks[data.kind], kinds.confidence[data.confidence], basis].join(' · ');
  // As the page shows the words, in which the browser finds them again.
  const quote = closeGaps(data.quote);
  return { id, ordinal, quote, body: data.body.zh, facts, where: data.where };
}
