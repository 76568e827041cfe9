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
