import { MARKS_FLOW } from '../helpers/marks-flow.ts';
import type { Check } from './page.ts';

/** The reader's own marks: one way through all, in which each step needs those before it. */
export const MARKS: readonly Check[] = [
  [
    'marks: made, found again, changed, exported, deleted, imported, seen in two tabs',
    async (tab, site) => {
      for (const [name, run] of MARKS_FLOW)
        await run(tab, site).catch((cause: unknown) => {
          throw new Error(`${name}: ${String(cause)}`, { cause });
        });
    },
  ],
];
