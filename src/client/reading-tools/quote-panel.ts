import { pagesOfQuote, quotation, stretchToQuote } from '../../lib/citation/quotation.ts';
import { button, element } from '../dom.ts';
import { readParagraph, selectionWithin } from './paragraph-text.ts';

/** Distance between the mark and the panel, in CSS pixels. */
const GAP = 6;

/**
 * Opens the panel from which a sentence of the mark's paragraph is copied with its reference, page
 * and address.
 */
export function openQuotePanel(host: HTMLElement, mark: HTMLAnchorElement): void {
  const paragraph = mark.closest('p');
  if (!paragraph) return;
  const { text, pages, before } = readParagraph(paragraph, Number(host.dataset['page']));
  const quoted = stretchToQuote(text, selectionWithin(paragraph));
  const words = text.slice(quoted.start, quoted.end);
  const quote = quotation(
    words,
    host.dataset['reference'] ?? '',
    pagesOfQuote(pages, before, quoted),
    mark.href,
  );
  // The mark is what focus returns to when the panel closes.
  mark.focus({ preventScroll: true });
  const panel = panelWith(quote, mark);
  host.append(panel);
  panel.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') panel.remove();
  });
  panel.showPopover();
  place(panel, mark);
  panel.querySelector('button')?.focus({ preventScroll: true });
}

function panelWith(quote: string, mark: HTMLAnchorElement): HTMLElement {
  const status = element('span', { role: 'status' });
  const shown = element('p', { class: 'quotation' }, quote);
  const link = element('a', { href: mark.hash }, '本段链接');
  const panel = element('div', {
    class: 'quote-panel',
    popover: 'auto',
    role: 'dialog',
    'aria-label': '引用此段',
    'data-apparatus': '',
  });
  const copyQuote = button('引用此段', () => void copy(quote, shown, status));
  const copyLink = button('复制链接', () => void copy(mark.href, link, status, mark.href));
  const close = button('关闭', () => panel.hidePopover());
  // Whoever follows the link wants to see the paragraph and not the panel.
  link.addEventListener('click', () => panel.hidePopover());
  panel.append(
    shown,
    element('p', { class: 'quote-ways' }, copyQuote, copyLink, link, close, status),
  );
  return panel;
}

/**
 * Copies text and says so; where the browser refuses, shows the text selected, for the reader's own
 * keys.
 */
async function copy(
  text: string,
  shown: HTMLElement,
  status: HTMLElement,
  reveal?: string,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = '已复制';
  } catch {
    if (reveal !== undefined) shown.textContent = reveal;
    getSelection()?.selectAllChildren(shown);
    status.textContent = '浏览器未许复制，文字已选好，请按 Ctrl+C 或 ⌘C';
  }
}

/**
 * Below the mark, or above it where there is more room; on the page and not in the window, so that
 * it scrolls with the text.
 */
function place(panel: HTMLElement, mark: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const view = document.documentElement;
  const isBelow =
    view.clientHeight - at.bottom > panel.offsetHeight + 2 * GAP ||
    view.clientHeight - at.bottom > at.top;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - panel.offsetHeight;
  const left = Math.max(GAP, Math.min(at.left, view.clientWidth - panel.offsetWidth - GAP));
  panel.style.top = `${String(Math.max(top + scrollY, scrollY))}px`;
  panel.style.left = `${String(left + scrollX)}px`;
}
