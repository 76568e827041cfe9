import type { WordNode } from '../lib/html/nodes.ts';

/**
 * What stands among the author's words and is not the author's. The notes are apparatus of the
 * text, and their words are the author's.
 */
export const APPARATUS = '[data-apparatus]:not([role="doc-endnotes"])';

/**
 * Makes an element with attributes and children; text goes through text nodes, never through HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * True for a plain click, which a script may answer; one with a modifier key or another button is
 * the browser's.
 */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Where one types, and every key is a letter. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** True within a field. */
export function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** True unless the reader has turned the single keys off (`key-help.ts`). */
export function areSingleKeysOn(): boolean {
  return document.querySelector<HTMLElement>('finding-aids')?.dataset['keys'] !== 'off';
}

/** Keys whose mark an input method for Chinese may change, by their places on the keyboard. */
const MARKS: Readonly<Record<string, string>> = { Slash: '/', Period: '.', Comma: ',' };

/** What a key says, whatever an input method makes of it: “、” or “Process” on the key of “/”. */
export function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const mark = shiftKey || /^[!-~\p{Script=Latin}]$/u.test(key) ? undefined : MARKS[code];
  return mark ?? key;
}

/** A button that does something when it is pressed. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** Makes elements of words that the build would write as HTML. */
export function fromNodes(nodes: readonly WordNode[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return document.createTextNode(node.value);
    const made = document.createElement(node.tagName);
    for (const [name, value] of Object.entries(node.properties))
      made.setAttribute(name, String(value));
    made.append(...fromNodes(node.children as WordNode[]));
    return made;
  });
}

/** The folder in which the site is served, as an element of the page says that needs it. */
export function siteBase(): string {
  return document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
}
