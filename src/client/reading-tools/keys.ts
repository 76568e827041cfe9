import { words } from '#words/reading-tools.ts';
import { element, isInField } from '../dom.ts';
import { fetchPart } from '../fetch-part.ts';
import { stepFrom, type Direction } from './steps.ts';

const PARAGRAPH_MARKS = '.permalink';
const NOTE_MARKERS = 'article a[role~="doc-noteref"]';

/**
 * Listens to the keys that `key-help.ts` lists, and puts the button that shows the list into the
 * outline.
 */
export function listenToKeys(host: HTMLElement, signal: AbortSignal): void {
  const help = (): void => {
    void fetchPart(import('./key-help.ts')).then((part) => {
      if (!signal.aborted) void part?.showKeyHelp(host);
    });
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => go(PARAGRAPH_MARKS, 'next'),
    k: () => go(PARAGRAPH_MARKS, 'previous'),
    n: () => go(NOTE_MARKERS, 'next'),
    p: () => go(NOTE_MARKERS, 'previous'),
    // Clean reading is a setting, and kept with the others.
    t: () => document.querySelector('reader-settings')?.dispatchEvent(new Event('clean')),
    h: () => mark(host, false),
    m: () => mark(host, true),
    '?': help,
  };
  addEventListener(
    'keydown',
    (event) => {
      const act = actions[event.key];
      if (!act || isForOthers(event) || host.dataset['keys'] === 'off') return;
      event.preventDefault();
      act();
    },
    { signal },
  );

  const hint = element(
    'button',
    { type: 'button', 'aria-haspopup': 'dialog' },
    `${words.keys} `,
    element('kbd', {}, '?'),
  );
  hint.addEventListener('click', help, { signal });
  document.querySelector('.key-hint')?.append(hint);
  signal.addEventListener('abort', () => hint.remove());
}

/** Marks what is selected, or else the paragraph where the reader is. */
function mark(host: HTMLElement, writes: boolean): void {
  void fetchPart(import('./mark-by-key.ts')).then((part) => part?.markByKey(host, writes));
}

/**
 * True for keys with a modifier, keys that belong to an input method, and keys pressed where they
 * mean something else.
 */
function isForOthers(event: KeyboardEvent): boolean {
  const { target } = event;
  const isCovered = target instanceof Element && target.closest('dialog, [popover]') !== null;
  return (
    isInField(target) ||
    isCovered ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    event.defaultPrevented
  );
}

/**
 * Focuses the next or previous of some links in the text, and brings the paragraph around it into
 * view.
 */
function go(selector: string, direction: Direction): void {
  const to = stepFrom([...document.querySelectorAll<HTMLElement>(selector)], direction);
  if (!to) return;
  // Paragraphs begin at the head of the window; a note's marker moves the page only when it is out
  // of sight.
  const block = selector === PARAGRAPH_MARKS ? 'start' : 'nearest';
  to.scrollIntoView({ block, behavior: 'instant' });
  to.focus({ preventScroll: true });
}
