import type { words as zh } from '../zh/own-marks.ts';

export const words: typeof zh = {
  selection: 'Selected text',
  highlight: 'Highlight',
  onDevice:
    'Your marks are kept in this browser only and are never uploaded. Safari deletes the data of ' +
    'sites not visited for seven days, so export them now and then.',
  remind: (changes) => `${changes} changes since the last export: time for a backup.`,
  writeComment: 'Write a comment…',
  mine: 'My marks',
  onlyMarked: '(Highlighted without a comment)',
  setShown: (label, count) =>
    `The set “${label}” (${count === 1 ? '1 mark' : `${count} marks`}) is shown beside your own marks.`,
  setElsewhere: 'The set of marks is not on this site and was not loaded.',
  setMissing: 'This site has no such set of marks.',
  setUnreachable: 'The network is down; the set of marks could not be loaded.',
};
