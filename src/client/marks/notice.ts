import { words } from '#words/marks.ts';
import { button, element } from '../dom.ts';

/**
 * One line at the foot of the window on what has just been done or could not be done, with ways to
 * go on. It stays until the reader has dealt with it or something else is to be said.
 */
export function showNotice(text: string, ...ways: readonly HTMLElement[]): void {
  document.querySelector('.own-notice')?.remove();
  const close = button('×', () => notice.remove(), { 'aria-label': words.close });
  const notice = element(
    'aside',
    { class: 'own-notice', 'aria-label': words.message, 'data-apparatus': '' },
    // Announced when its words come, and not with the buttons.
    element('span', { role: 'status' }),
    ...ways,
    close,
  );
  for (const way of ways) way.addEventListener('click', () => notice.remove());
  document.body.append(notice);
  const status = notice.firstElementChild;
  requestAnimationFrame(() => status?.append(text));
}
