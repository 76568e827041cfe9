import { words } from '#words/reading-tools.ts';
import { element, isPlainClick } from '../dom.ts';
import { fetchPart } from '../fetch-part.ts';

/** The essay's paragraphs that have an address. */
const PARAGRAPHS = 'article[data-edition] p[id]';

/**
 * Gives every paragraph a mark that leads to itself and, on a plain click or Enter, opens the panel
 * for quoting it. The mark is drawn by the style sheet, so that not a character is added to the
 * text. One mark at a time is in the order of Tab, that of the paragraph where the reader last was;
 * `j` and `k` reach all.
 */
export function markParagraphs(host: HTMLElement, signal: AbortSignal): void {
  const paragraphs = [...document.querySelectorAll<HTMLParagraphElement>(PARAGRAPHS)];
  const marks = paragraphs.map((paragraph, index) => {
    const mark = element('a', {
      class: 'permalink',
      id: `quote-${paragraph.id}`,
      href: `#${paragraph.id}`,
      tabindex: '-1',
      'aria-label': words.paragraph(index + 1),
      'data-apparatus': '',
    });
    // Heard after the author's words. At their end it must not stand: Chrome then breaks the last
    // lines otherwise than before (`text-wrap: pretty`).
    paragraph.setAttribute('aria-owns', mark.id);
    paragraph.prepend(mark);
    mark.addEventListener('focus', () => enterTabOrder(marks, mark), { signal });
    // A press on the mark would take away the very selection that is to be quoted.
    mark.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    mark.addEventListener('click', (event) => onClick(event, host, mark, signal), { signal });
    return mark;
  });
  enterTabOrder(marks, marks[0]);
  signal.addEventListener('abort', () => {
    for (const mark of marks) {
      mark.parentElement?.removeAttribute('aria-owns');
      mark.remove();
    }
  });
}

function enterTabOrder(marks: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const mark of marks) mark.tabIndex = mark === chosen ? 0 : -1;
}

function onClick(
  event: MouseEvent,
  host: HTMLElement,
  mark: HTMLAnchorElement,
  signal: AbortSignal,
): void {
  // Without the Popover API the mark is the link that it is.
  if (!isPlainClick(event) || !('showPopover' in HTMLElement.prototype)) return;
  event.preventDefault();
  void fetchPart(import('./quote-panel.ts')).then((part) => {
    if (!signal.aborted) void part?.openQuotePanel(host, mark);
  });
}
