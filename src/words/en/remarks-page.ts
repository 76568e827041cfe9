import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/remarks-page.ts';

export const words: typeof zh = {
  description: (title, count) => `${counted(count, 'editors’ remark')} on ${title}.`,
  lead: (count) =>
    `${counted(count, 'remark')} by the editors, not the author, whose text and notes stand unaltered. Each says what is in doubt, how certain that is, and whether it rests on the essay itself (internal evidence) or on other works (external evidence).`,
  colon: ':',
  remark: (ordinal) => `Remark ${String(ordinal)}`,
  backTo: (remark, place) => `${remark}, back to ${place}`,
  ofKind: (remark, kind) => `${remark} (${kind.toLowerCase()}) `,
};
