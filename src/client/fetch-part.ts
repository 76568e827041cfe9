import { words } from '#words/part.ts';
import { words as english } from '../words/en/part.ts';
import { button, element } from './dom.ts';

/**
 * Fetches a part of the program that a page needs only now, or tells the reader that it cannot be
 * had: a page that stayed open while the site was published anew asks for files that are gone.
 * Nothing else on the page changes.
 */
export async function fetchPart<Part>(part: Promise<Part>): Promise<Part | undefined> {
  try {
    return await part;
  } catch (error) {
    console.error(error);
    // Pages in English beside an essay in Chinese, too, have this program.
    const [what, reload] = document.documentElement.lang === 'en' ? english : words;
    const notice = element('div', { popover: 'auto', role: 'alert' }, element('p', {}, what));
    notice.append(button(reload, () => location.reload()));
    notice.addEventListener('toggle', ({ newState }) => newState === 'closed' && notice.remove());
    document.body.append(notice);
    notice.showPopover();
    return undefined;
  }
}
