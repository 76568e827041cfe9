import { words } from '#words/keys.ts';
import { element } from '../dom.ts';
import { loadStyles } from '../load-styles.ts';

/**
 * Opens the list of keys, which `keys.ts` listens to, over the page. Esc closes it, and focus goes
 * back to where it was.
 */
export async function showKeyHelp(host: HTMLElement): Promise<void> {
  await loadStyles(host.dataset['styles'] ?? '');
  const rows = words.keys.map(([key, meaning]) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning)),
  );
  const close = element('button', { type: 'button', autofocus: '' }, words.close);
  const heading = element('h2', { id: 'key-help' }, words.title);
  const dialog = element(
    'dialog',
    { class: 'key-help', 'aria-labelledby': heading.id },
    heading,
    element('dl', {}, ...rows),
  );
  dialog.append(element('p', {}, keySwitch(host), close));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit where nothing of it is: beside it.
    if (event.target === dialog && !isInside(dialog, event)) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
}

/**
 * Single keys can be turned off (WCAG 2.1.4), for those who speak to their computer. The button
 * still opens this list.
 */
function keySwitch(host: HTMLElement): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = host.dataset['keys'] !== 'off';
  box.addEventListener('change', () => {
    host.dataset['keys'] = box.checked ? 'on' : 'off';
  });
  return element('label', {}, box, words.inUse);
}

function isInside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
