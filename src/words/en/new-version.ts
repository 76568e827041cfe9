import type { words as zh } from '../zh/new-version.ts';

export const words: typeof zh = {
  published: 'This edition has been updated.',
  fetch: 'Reload',
  dismiss: 'Dismiss',
};
