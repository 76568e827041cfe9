import { SETTING_NAMES } from '../../lib/reader/settings.ts';
import type { words as zh } from '../zh/settings.ts';

export const words: typeof zh = {
  title: 'Reading settings',
  names: SETTING_NAMES,
  labels: {
    size: ['Size', 'small', 'medium', 'large', 'larger', 'largest'],
    leading: ['Line spacing', 'close', 'normal', 'open'],
    measure: ['Line width', 'narrowest', 'narrow', 'medium', 'wide', 'widest'],
    // A face of brush strokes has no counterpart among Latin ones.
    face: ['Typeface', 'serif', '', 'sans serif', 'supplied'],
    theme: ['Background', 'as the system', 'light', 'sepia', 'dark'],
    notes: ['Notes', 'automatic', 'pop-up', 'in the margin', 'at the end'],
    terms: ['Terms', 'shown', 'hidden'],
    remarks: ['Editors’ remarks', 'shown', 'hidden'],
    pages: ['Page numbers', 'shown', 'hidden'],
    clean: ['Clean text', 'off', 'on'],
  },
  about:
    'Typefaces are those of your device; only “supplied” is fetched from this site. Clean text ' +
    'hides term lines, remarks, page and paragraph numbers. Settings are kept on this device only.',
  refused: 'The browser does not allow saving: the settings hold on this page only.',
  reset: 'Reset',
  close: 'Close',
};

/** On pages in English beside an essay in Chinese: the other settings are for its text alone. */
export const beside: typeof zh = {
  ...words,
  names: ['size', 'leading', 'measure', 'theme'],
  about: 'They hold for the Chinese pages too and are kept on this device only.',
};
