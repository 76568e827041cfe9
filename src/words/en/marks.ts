import type { words as zh } from '../zh/marks.ts';

export const words: typeof zh = {
  close: 'Close',
  message: 'Message',
  comment: 'Comment',
  done: 'Done',
  remove: 'Delete',
  removed: 'The mark has been deleted.',
  takeOff: 'Remove',
  undo: 'Undo',
  colours: ['Yellow', 'Green', 'Blue', 'Red'],
  olderTab: 'An older version of this site is open in another tab. Close it and reload this page.',
  newerTab: 'Another tab has a newer version of this site. Reload this page.',
  deviceFull: 'This device has no space left; the mark was not saved.',
  refused: 'The browser does not allow saving (as in private windows); marks cannot be kept.',
};
