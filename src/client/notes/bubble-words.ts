import { words } from '#words/notes.ts';
import { button, element } from '../dom.ts';
import type { View } from './content.ts';

/**
 * Writes a view into the bubble, below its name, the way out and the way back to the view before.
 */
export function fillBubble(
  bubble: HTMLElement,
  view: View,
  before: View | undefined,
  goBack: () => void,
): void {
  const head = element('header', {}, element('span', { class: 'bubble-name' }, view.name));
  if (before)
    head.prepend(button('‹', goBack, { class: 'back', 'aria-label': words.back(before.name) }));
  head.append(
    button('×', () => bubble.hidePopover(), { class: 'close', 'aria-label': words.close }),
  );
  bubble.setAttribute('aria-label', view.name);
  bubble.dataset['by'] = view.by ?? '';
  bubble.dataset['note'] = view.note ?? '';
  bubble.replaceChildren(head, ...view.content);
  letSelect(bubble);
}

/** Lets the pointer select the words of links, which it would drag away. */
export function letSelect(words: HTMLElement): void {
  for (const link of words.querySelectorAll('a')) link.draggable = false;
}

/** The link that a click presses. One that only ends a selection of its words presses nothing. */
export function pressedLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const selection = getSelection();
  const isSelected =
    event.detail > 0 &&
    selection?.isCollapsed === false &&
    link &&
    selection.containsNode(link, true);
  if (!isSelected) return link;
  event.preventDefault();
  return null;
}
