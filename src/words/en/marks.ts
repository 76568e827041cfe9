import type { words as zh } from '../zh/marks.ts';

export const words: typeof zh = {
  close: 'Close',
  message: 'Message',
  comment: 'Comment',
  remove: 'Delete',
  removed: 'The mark has been deleted.',
  undo: 'Undo',
  colours: ['Yellow', 'Green', 'Blue', 'Red'],
  set: 'Set of marks',
  olderTab: 'An older version of this site is open in another tab. Close it and reload this page.',
  deviceFull: 'This device has no space left; the mark was not saved.',
  refused: 'The browser does not allow saving (as in private windows); the mark was not saved.',
};
