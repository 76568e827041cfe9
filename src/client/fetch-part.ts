import { button, element } from './dom.ts';

/**
 * Fetches a part of the program that a page needs only now, or tells the reader that it cannot be
 * had: a page that stayed open while the site was published anew asks for files that are gone.
 * Nothing else on the page changes.
 */
export async function fetchPart<Part>(part: Promise<Part>): Promise<Part | undefined> {
  try {
    return await part;
  } catch {
    const isEnglish = document.documentElement.lang === 'en';
    const notice = element(
      'div',
      { popover: 'auto', role: 'alert' },
      element(
        'p',
        {},
        isEnglish
          ? 'This part could not be fetched.'
          : '这一部分未能载入：网络中断，或本站刚刚更新。',
      ),
    );
    notice.append(button(isEnglish ? 'Reload' : '重新载入此页', () => location.reload()));
    notice.addEventListener('toggle', ({ newState }) => newState === 'closed' && notice.remove());
    document.body.append(notice);
    notice.showPopover();
    return undefined;
  }
}
