import type { words as zh } from '../zh/keys.ts';

export const words: typeof zh = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  inUse: 'Use single-key shortcuts on this page',
  keys: [
    ['j', 'Next paragraph'],
    ['k', 'Previous paragraph'],
    ['n', 'Next note number'],
    ['p', 'Previous note number'],
    ['Enter', 'Open the note; on ¶, quote'],
    ['h', 'Highlight the selection or this paragraph'],
    ['m', 'Comment on the selection or this paragraph'],
    ['t', 'Clean text: hide term lines, remarks, page numbers and ¶'],
    ['/', 'Search; also Ctrl K or ⌘ K'],
    ['. ,', 'After a search: next and previous match'],
    ['?', 'This list'],
    ['Esc', 'Close'],
  ],
};
