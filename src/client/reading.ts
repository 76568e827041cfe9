/**
 * All that a page of the essay does for a reader who acts, in one file: its parts come together or
 * not at all.
 */
import './notes/bubble.ts';
import './reading-tools/finding-aids.ts';
