import type { words as zh } from '../zh/marks.ts';

export const words: typeof zh = {
  close: 'Close',
  message: 'Message',
  comment: 'Comment',
  writeComment: 'Write a comment…',
  done: 'Done',
  remove: 'Delete',
  removed: 'The mark has been deleted.',
  undo: 'Undo',
  mine: 'My marks',
  onlyMarked: '(Highlighted without a comment)',
  colours: ['Yellow', 'Green', 'Blue', 'Red'],
  set: 'Set of marks',
  setElsewhere: 'The set of marks is not on this site and was not loaded.',
  setMissing: 'This site has no such set of marks.',
  setUnreachable: 'The network is down; the set of marks could not be loaded.',
  olderTab: 'An older version of this site is open in another tab. Close it and reload this page.',
  deviceFull: 'This device has no space left; the mark was not saved.',
  refused: 'The browser does not allow saving (as in private windows); the mark was not saved.',
};
