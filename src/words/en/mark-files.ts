import type { words as zh } from '../zh/mark-files.ts';

export const words: typeof zh = {
  tooLarge: 'The file is larger than 10 MB: it holds no marks.',
  notJson: 'The file is not JSON and cannot be read.',
  notMarks: 'This is no file of marks (it should be a W3C AnnotationPage).',
  refused: (number, what) => `Mark ${number} ${what}; nothing was imported.`,
  noId: 'has no id',
  noDate: 'has no date',
  noColour: 'has no colour',
  notHere: 'is not of this edition',
  noComment: 'has a comment that cannot be read',
  noWords: 'does not say which words are marked',
};
