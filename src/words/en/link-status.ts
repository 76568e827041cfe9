import type { LinkCheck } from '../../lib/content/link-checks.ts';
import type { words as zh } from '../zh/link-status.ts';

export const words: typeof zh = {
  status: (check) => (check ? `${answer(check)} on ${check.on}` : 'not yet checked'),
};

function answer({ status, to }: LinkCheck): string {
  if (status === 'none') return 'gave no answer';
  if (status < 300) return to ? 'led to another address' : 'opened';
  switch (status) {
    case 404:
    case 410:
      return `was no longer there (${String(status)})`;
    case 401:
    case 403:
    case 429:
      return `refused a program (${String(status)})`;
    default:
      return `answered ${String(status)}`;
  }
}
