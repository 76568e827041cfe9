import { words } from '#words/marks.ts';
import { words as mine } from '#words/mine.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { button, element } from '../dom.ts';
import { colourButtons } from './colour-buttons.ts';
import type { MarkActions } from './mark-panel.ts';

/** A mark as the list of all marks shows it. */
export interface Entry {
  readonly mark: Mark;
  /** The section or, for words that are gone, what is said of those. */
  readonly group: string;
  /** Where the words stand, in words, and the address of the page; none for words that are gone. */
  readonly label: string;
  readonly href: string | undefined;
}

/** Makes an entry of the list. `heading` is given where a new group begins. */
export function entryItem(
  { mark, label, href }: Entry,
  heading: string | undefined,
  { keep, remove }: MarkActions,
): HTMLLIElement {
  const { id, target, comment, colour, modified } = mark;
  const shown = element('p', { class: 'mine-comment' }, comment);
  const day = new Date(modified).toLocaleDateString(mine.locale);
  const edit = button(mine.edit, () => openField(mark, shown, edit, keep));
  const group = heading === undefined ? [] : [element('h2', {}, heading)];
  return element(
    'li',
    { 'data-mark': id },
    ...group,
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
      element(
        'span',
        {},
        ...colourButtons((chosen) => keep({ ...mark, colour: chosen }), colour),
        edit,
        button(words.remove, () => remove(mark)),
      ),
    ),
  );
}

/** Puts a field into the place of the comment; it is kept when the reader leaves it. */
function openField(
  mark: Mark,
  shown: HTMLElement,
  edit: HTMLButtonElement,
  keep: MarkActions['keep'],
): void {
  const field = element('textarea', { 'aria-label': words.comment, rows: '3' });
  field.value = mark.comment;
  shown.replaceWith(field);
  field.addEventListener('blur', () => {
    field.replaceWith(shown);
    if (field.value !== mark.comment) keep({ ...mark, comment: field.value });
  });
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = mark.comment;
    edit.focus();
  });
  field.focus();
}
