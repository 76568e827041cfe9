import type { words as zh } from '../zh/mine.ts';

const marks = (count: number): string => (count === 1 ? '1 mark' : `${count} marks`);

export const words: typeof zh = {
  edit: 'Edit comment',
  listed: (all, shown) => {
    if (all === shown) return all === 0 ? '' : marks(all);
    return `${shown === 0 ? 'None' : String(shown)} of ${marks(all)}`;
  },
  changes: (count) => `${count === 1 ? '1 change' : `${count} changes`} since the last export.`,
  setOf: (label, count) => `${label} (${marks(count)})`,
  setOpened: 'The set is open and will be shown beside your own marks as you read.',
  imported: (added, updated, kept) => {
    const counts = [
      [added, 'added'],
      [updated, 'updated'],
      [kept, 'here already'],
    ] as const;
    const found = counts.filter(([count]) => count > 0);
    return found.map(([count, what]) => `${count} ${what}`).join(', ') || 'No marks in it';
  },
  unloaded:
    'The text could not be loaded, so your marks cannot be listed. They are still on this device.',
  retry: 'Try again',
  broken: 'The program has failed and cannot list your marks. They are still on this device.',
  lost: 'Place not found',
  changed: 'the text has changed',
  fileTitle: (essay) => `Marks · ${essay}`,
  fileName: 'marks',
  locale: 'en-GB',
};
