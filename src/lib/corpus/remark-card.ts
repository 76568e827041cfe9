import type { RemarkData } from '../content/apparatus-schemas.ts';
import type { RemarkId } from '../ids.ts';
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

const KINDS: Record<RemarkData['kind'], string> = {
  misprint: '疑为误植',
  inconsistency: '前后不一',
  fact: '与事实有出入',
  citation: '引证有缺',
  explanation: '说明',
};

const CONFIDENCES: Record<RemarkData['confidence'], string> = {
  certain: '确定',
  likely: '很可能',
  possible: '可能',
};

const BASES: Record<RemarkData['basis'], string> = { text: '据本文', outside: '据他处：' };

/** What is shown of a remark. */
export function remarkCard({ id, ordinal, data }: Remark): RemarkCard {
  const facts = [KINDS[data.kind], CONFIDENCES[data.confidence], BASES[data.basis]].join(' · ');
  return { id, ordinal, quote: data.quote, body: data.body.zh, facts, where: data.where };
}
