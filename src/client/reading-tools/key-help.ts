import { element } from '../dom.ts';
import { loadStyles } from '../search/load-styles.ts';

/** The keys as readers are told of them; what they do stands in `keys.ts`. */
const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['j', '下一段'],
  ['k', '上一段'],
  ['n', '下一个注号'],
  ['p', '上一个注号'],
  ['Enter', '打开原注；在 ¶ 上则引用'],
  ['h', '划线：所选文字，或本段'],
  ['m', '批注：所选文字，或本段'],
  ['t', '净读：隐去术语线、校注、页码与 ¶'],
  ['/', '检索，Ctrl K 或 ⌘ K 也可'],
  ['. ,', '从检索来时：下一处、上一处'],
  ['?', '本表'],
  ['Esc', '关闭'],
];

/** Opens the list of keys over the page. Esc closes it, and focus goes back to where it was. */
export async function showKeyHelp(host: HTMLElement): Promise<void> {
  await loadStyles(host.dataset['styles'] ?? '');
  const rows = KEYS.map(([key, meaning]) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning)),
  );
  const close = element('button', { type: 'button', autofocus: '' }, '关闭');
  const heading = element('h2', { id: 'key-help' }, '快捷键');
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
  return element('label', {}, box, '在本页启用单键快捷键');
}

function isInside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
