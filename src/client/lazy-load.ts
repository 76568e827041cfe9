import { isPlainClick } from './dom.ts';
import { pressBySpace, triggerAt } from './notes/triggers.ts';

/** Elements whose programs can wait, and how these are fetched. */
const PROGRAMS: Readonly<Record<string, () => Promise<unknown>>> = {
  'continue-reading': () => import('./continue-reading.ts'),
  'note-bubble': () => import('./reading.ts'),
};

/** What a reader does first on a page. */
const FIRST_ACTS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'];

/* Notes, keys and the place in the text are looked after by programs that come when the page is idle
   or the reader does anything, whichever is first: until then the text has the line to itself. */
const needed = Object.entries(PROGRAMS).filter(([name]) => document.querySelector(name));
const waiting = new AbortController();
const { signal } = waiting;
let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= Promise.all(needed.map(([, program]) => program())).then(() => waiting.abort());
  return loading;
}

function start(): void {
  if (loading) return;
  load().catch((error: unknown) => {
    console.error(error);
    // Notes that nobody sets in the margin stand below the text.
    if (!customElements.get('side-notes')) document.documentElement.dataset['cramped'] = '';
  });
}

function onKey(event: KeyboardEvent): void {
  const link = event.target instanceof Element ? triggerAt(event.target) : null;
  if (link) pressBySpace(event, link);
}

/**
 * A press on a marker or term waits for the program that opens it. Where that cannot be had, the
 * link leads where it leads without a script.
 */
function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? triggerAt(event.target) : null;
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  start();
  void load().then(
    () => link.click(),
    () => location.assign(link.href),
  );
}

if (needed.length > 0) {
  for (const type of FIRST_ACTS) addEventListener(type, start, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal });
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(start);
  else setTimeout(start);
}
