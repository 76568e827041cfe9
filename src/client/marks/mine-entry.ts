import { words } from '#words/marks.ts';
import { words as mine } from '#words/mine.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { button, element } from '../dom.ts';
import { colourButtons } from './colour-buttons.ts';
import type { MarkActions } from './mark-panel.ts';

/** A mark as the list of all marks shows it. */
export interface Entry {
  readonly mark: Mark;
  /** Where its words begin in the essay; behind its end where they are gone. */
  readonly at: number;
  /** The section or, for words that are gone, what is said of those. */
  readonly group: string;
  /** Where the words stand, in words, and the address of the page; none for words that are gone. */
  readonly label: string;
  readonly href: string | undefined;
}

/** Makes an entry of the list. */
export function entryItem(
  { mark, label, href }: Entry,
  { keep, remove }: MarkActions,
): HTMLLIElement {
  const { id, target, comment, colour, modified } = mark;
  let current = mark;
  const change = (changed: Partial<Mark>): void => keep((current = { ...current, ...changed }));
  const shown = element('p', { class: 'mine-comment' }, comment);
  const day = new Date(modified).toLocaleDateString(mine.locale);
  const edit = button(mine.edit, () => {
    if (shown.isConnected) openField(current.comment, shown, edit, change);
    else edit.focus();
  });
  const endWriting = (): void => {
    if (!shown.isConnected) edit.focus();
  };
  const ways = element(
    'span',
    {},
    ...colourButtons((chosen) => {
      endWriting();
      change({ colour: chosen });
    }, colour),
    edit,
    button(words.remove, () => {
      endWriting();
      remove(current);
    }),
  );
  // A button that is pressed would end the writing, and move away before it is released.
  ways.addEventListener('mousedown', (event) => event.preventDefault());
  return element(
    'li',
    { 'data-mark': id },
    element(
      'blockquote',
      { class: `own-quote own-colour-${String(colour)}`, title: words.colours[colour - 1] ?? '' },
      ...target.exact.split('\n').map((line) => element('p', {}, line)),
    ),
    shown,
    element(
      'p',
      { class: 'mine-facts' },
      href === undefined ? label : element('a', { href }, label),
      element('time', { datetime: modified }, day),
      ways,
    ),
  );
}

/** Puts a field into the place of the comment, which is kept when the reader leaves it. */
function openField(
  comment: string,
  shown: HTMLElement,
  edit: HTMLButtonElement,
  change: (changed: Pick<Mark, 'comment'>) => void,
): void {
  const field = element('textarea', { 'aria-label': words.comment, rows: '3' });
  field.value = comment;
  shown.replaceWith(field);
  edit.textContent = words.done;
  field.addEventListener('blur', () => {
    field.replaceWith(shown);
    edit.textContent = mine.edit;
    if (field.value !== comment) change({ comment: field.value });
  });
  field.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Escape') field.value = comment;
    if (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))) edit.focus();
  });
  field.focus();
}
