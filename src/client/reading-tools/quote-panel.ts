import { words } from '#words/copy.ts';
import { stretchToQuote } from '../../lib/citation/quotation.ts';
import { placeBesideBox } from '../beside.ts';
import { copyText } from '../copy-text.ts';
import { button, element } from '../dom.ts';
import { loadStyles } from '../load-styles.ts';
import { stretchWithin } from './paragraph-text.ts';
import { quoteOf, type Quote } from './quote.ts';
import { selectedRange } from './selected-range.ts';

/** Distance between the mark and the panel, in CSS pixels. */
const GAP = 6;

/**
 * Opens the panel from which what is selected in the mark's paragraph, else a sentence of it, or
 * the whole of it is copied with its reference, page and address.
 */
export async function openQuotePanel(host: HTMLElement, mark: HTMLAnchorElement): Promise<void> {
  await loadStyles(host.dataset['styles'] ?? '');
  const paragraph = mark.closest('p');
  if (!paragraph) return;
  const selected = stretchWithin(paragraph, selectedRange());
  const quote = quoteOf(host, paragraph, (text) => stretchToQuote(text, selected));
  const whole = quoteOf(host, paragraph, (text) => ({ start: 0, end: text.length }));
  if (!quote || !whole) return;
  // The mark is what focus returns to when the panel closes.
  mark.focus({ preventScroll: true });
  const panel = panelWith(quote, whole, mark.getAttribute('aria-label') ?? '');
  host.append(panel);
  panel.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') panel.remove();
  });
  panel.showPopover();
  place(panel, mark);
  panel.querySelector('button')?.focus({ preventScroll: true });
}

function panelWith(quote: Quote, whole: Quote, name: string): HTMLElement {
  const status = element('span', { role: 'status' });
  const shown = element('p', { class: 'quotation' }, quote.text);
  const panel = element('div', {
    class: 'quote-panel',
    popover: 'auto',
    role: 'dialog',
    'aria-label': name,
    'data-apparatus': '',
  });
  const copier = (label: string, text: string): HTMLElement =>
    button(label, () => void copyText(text, status, shown));
  panel.append(
    shown,
    element(
      'p',
      { class: 'quote-ways' },
      copier(words.quotation, quote.text),
      copier(words.paragraph, whole.text),
      copier(words.link, quote.address),
      button(words.close, () => panel.hidePopover()),
      status,
    ),
  );
  return panel;
}

/**
 * Below the mark, or above it where there is more room; on the page and not in the window, so that
 * it scrolls with the text.
 */
function place(panel: HTMLElement, mark: HTMLElement): void {
  const { left, top } = placeBesideBox(panel, mark.getBoundingClientRect(), GAP);
  panel.style.top = `${String(Math.max(top + scrollY, scrollY))}px`;
  panel.style.left = `${String(left + scrollX)}px`;
}
