import { words } from '#words/marks.ts';
import { words as making } from '#words/own-marks.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { placeBesideBox } from '../beside.ts';
import { button, element } from '../dom.ts';
import { colourButtons } from './colour-buttons.ts';

const GAP = 8;

/** What the reader may do with a mark. */
export interface MarkActions {
  /** Keeps it with another comment or colour. */
  readonly keep: (changed: Mark) => void;
  readonly remove: (mark: Mark) => void;
}

/**
 * Opens a mark: its comment, colours, and the way to all marks. What is typed is kept when the
 * panel closes, however it closes.
 * @param around what is open already and is not to close, or the page
 * @param mine address of the list of all marks
 */
export function openMark(
  mark: Mark,
  box: DOMRect,
  around: HTMLElement,
  mine: string,
  { keep, remove }: MarkActions,
): void {
  const field = element('textarea', {
    'aria-label': words.comment,
    rows: '3',
    placeholder: making.writeComment,
  });
  field.value = mark.comment;
  let current: Mark | undefined = mark;
  const save = (colour = current?.colour): void => {
    if (!current || !colour) return;
    if (field.value === current.comment && colour === current.colour) return;
    current = { ...current, colour, comment: field.value };
    keep(current);
  };
  const panel = openPanel(words.comment, box, around, [
    field,
    element('p', {}, ...colourButtons(save, mark.colour)),
    element(
      'p',
      {},
      button(words.done, () => panel.hidePopover()),
      button(words.remove, () => {
        if (current) remove(current);
        current = undefined;
        panel.hidePopover();
      }),
      element('a', { href: mine }, making.mine),
    ),
  ]);
  const life = new AbortController();
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    life.abort();
    save();
  });
  // Leaving the page closes nothing.
  addEventListener('pagehide', () => save(), { signal: life.signal });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) panel.hidePopover();
  });
  field.focus({ preventScroll: true });
}

/** Opens a mark of a set, which can only be read. */
export function openOthersMark(mark: Mark, set: string, box: DOMRect, around: HTMLElement): void {
  const comment = mark.comment === '' ? making.onlyMarked : mark.comment;
  const panel = openPanel(set, box, around, [
    element('p', { class: 'own-comment' }, comment),
    element(
      'p',
      {},
      button(words.close, () => panel.hidePopover()),
    ),
  ]);
  panel.focus({ preventScroll: true });
}

function openPanel(
  name: string,
  box: DOMRect,
  around: HTMLElement,
  content: readonly HTMLElement[],
): HTMLElement {
  const panel = element(
    'div',
    {
      class: 'own-panel',
      popover: 'auto',
      role: 'dialog',
      tabindex: '-1',
      'aria-label': name,
      'data-apparatus': '',
    },
    element('h2', {}, name),
    ...content,
  );
  const focused = document.activeElement;
  around.append(panel);
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const hadFocus =
      panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.remove();
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  panel.showPopover();
  place(panel, box);
  return panel;
}

/**
 * Below the words, or above them where there is more room; inside the window. In a narrow one the
 * style sheet makes it a sheet at the foot, and the words are brought above it.
 */
function place(panel: HTMLElement, box: DOMRect): void {
  const { left, top } = placeBesideBox(panel, box, GAP);
  panel.style.top = `${String(Math.max(top, GAP))}px`;
  panel.style.left = `${String(left)}px`;
  const at = panel.getBoundingClientRect();
  const covered = box.bottom + GAP - at.top;
  if (covered > 0 && at.bottom > box.top) scrollBy({ top: covered, behavior: 'instant' });
}
