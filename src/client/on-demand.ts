import { isPlainClick } from './dom.ts';
import { triggerAt } from './notes/triggers.ts';

/**
 * What readers do before they need more than words: all of it is also a sign that they soon will.
 */
const ACTS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin', 'click'];

/** Milliseconds that a page is left alone before its programs come without being asked for. */
const UNASKED = 3_000;

/** Elements whose programs can wait, and how these are fetched. */
const PROGRAMS: Readonly<Record<string, () => Promise<unknown>>> = {
  'continue-reading': () => import('./continue-reading.ts'),
  'note-bubble': () => import('./reading.ts'),
};

/* Notes, keys and the place in the text are looked after by programs that are fetched when the
   reader first does anything, or has had the page for a moment: until then the words and their
   styles have the line to themselves. What is done meanwhile is done again once the programs are
   there. Where they cannot be had, links lead where they always led, and the next act asks again
   (in Firefox, the next page). */
const needed = Object.entries(PROGRAMS).filter(([name]) => document.querySelector(name));
const life = new AbortController();
const { signal } = life;
/** What to do again, by the type of the event: the latest of each. */
const held = new Map<string, () => void>();
let coming: Promise<void> | undefined;
let isRepeating = false;

async function fetchAll(): Promise<void> {
  try {
    await Promise.all(needed.map(([, program]) => program()));
    life.abort();
  } catch {
    coming = undefined;
  }
  const again = [...held.values()];
  held.clear();
  isRepeating = true;
  for (const act of again) act();
  isRepeating = false;
}

function ask(): void {
  coming ??= fetchAll();
}

/** Keeps an act for the programs that are on their way. */
function hold(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const trigger = triggerAt(target);
  if (event instanceof KeyboardEvent) {
    // It takes back what was about to happen.
    if (event.key === 'Escape') held.clear();
    // Space would scroll the page.
    const opens = event.key === ' ' && trigger === target;
    if (opens) event.preventDefault();
    // What another program has answered meanwhile is not asked for twice.
    held.set(event.type, () =>
      opens
        ? trigger.click()
        : event.defaultPrevented || target.dispatchEvent(new KeyboardEvent(event.type, event)),
    );
  } else if (
    event.type === 'click' &&
    event instanceof MouseEvent &&
    trigger &&
    isPlainClick(event)
  ) {
    event.preventDefault();
    held.set(event.type, () => trigger.click());
  } else if (event.type === 'pointermove' && event instanceof PointerEvent) {
    held.set(event.type, () => target.dispatchEvent(new PointerEvent(event.type, event)));
  }
}

function onAct(event: Event): void {
  // Without its program a link does its own work.
  if (isRepeating) return;
  ask();
  hold(event);
}

if (needed.length > 0) {
  for (const type of ACTS) addEventListener(type, onAct, { signal, capture: true });
  const { dataset } = document.documentElement;
  // What shows before anyone acts: notes in the margin, and the offer to go on reading.
  const shows = 'wide' in dataset || dataset['notes'] === 'side' || 'elsewhere' in dataset;
  setTimeout(ask, shows ? 0 : UNASKED);
}
