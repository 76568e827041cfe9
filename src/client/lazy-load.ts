import { isPlainClick } from './dom.ts';
import { awaitSideNotes } from './notes/await-side-notes.ts';
import { pressBySpace, pressedAt, triggerAt } from './notes/triggers.ts';

/* Notes, keys and the place in the text are looked after by programs that come when the page is idle
   or the reader does anything, whichever is first: until then the text has the line to itself. */

/** What a reader does first on a page. */
const FIRST_ACTS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'];

const hasNotes = document.querySelector('note-bubble') !== null;
const hasPlace = document.querySelector('continue-reading') !== null;
const waiting = new AbortController();
const { signal } = waiting;
let isStarted = false;

const loadNotes = (): Promise<unknown> => import('./reading.ts');

function start(): void {
  if (isStarted) return;
  isStarted = true;
  const report = (error: unknown): void => console.error(error);
  if (hasPlace) import('./continue-reading.ts').catch(report);
  if (!hasNotes) return;
  const onFailure = (error: unknown): void => {
    report(error);
    // Notes that nobody sets in the margin stand below the text.
    document.documentElement.dataset['cramped'] = '';
  };
  awaitSideNotes(onFailure);
  loadNotes()
    .then(() => waiting.abort())
    .catch(onFailure);
}

function onKey(event: KeyboardEvent): void {
  const link = triggerAt(event.target);
  if (link) pressBySpace(event, link);
}

/**
 * A press on a marker, a term or the source of a note waits for the program that opens it. Where
 * that cannot be had, or leaves the link alone, it leads where it leads without a script.
 */
function onClick(event: MouseEvent): void {
  const link = pressedAt(event.target);
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  start();
  const open = (): void => {
    waiting.abort();
    link.click();
  };
  void loadNotes().then(open, () => location.assign(link.href));
}

/** Safari has no requestIdleCallback. */
const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;

/** A page that is left meanwhile ends this; another page begins again. */
function keepCopy(): void {
  import('./offline.ts').catch(() => undefined);
}

if (hasNotes || hasPlace) {
  for (const type of FIRST_ACTS) addEventListener(type, start, { signal, passive: true });
  whenIdle(start);
}
// The copy of the site for reading without the network comes last of all.
if ('serviceWorker' in navigator && document.querySelector('link[rel=manifest]'))
  addEventListener('load', () => whenIdle(keepCopy));
if (hasNotes) {
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
}
