import { APPARATUS } from '../dom.ts';
import { selectedRange } from './selected-range.ts';

/**
 * Where text is the author's. What is selected besides, such as the header with “select all”, is
 * not copied with it.
 */
const EDITION = 'article[data-edition], :not(article) > [role="doc-endnotes"]';
const BLOCKS = 'p, h1, h2, h3, h4, h5, li, th, td, figure';

/**
 * Takes markers, page numbers and all other apparatus out of what is copied from the essay and its
 * notes, as text and as HTML. As HTML the markers stay where the notes come along: in a word
 * processor they then still belong together.
 */
export function copyCleanly(signal: AbortSignal): void {
  document.addEventListener(
    'copy',
    (event) => {
      const range = selectedRange();
      if (!range || range.collapsed || !event.clipboardData || isField(event.target)) return;
      const copy = cleanCopy(range);
      const html = copy.innerHTML.trim();
      for (const marker of copy.querySelectorAll('sup[data-apparatus]')) marker.remove();
      for (const block of copy.querySelectorAll(BLOCKS)) block.append('\n\n');
      const text = copy.textContent.replace(/\s*\n\s*\n\s*/gu, '\n\n').trim();
      // A selection elsewhere is the browser's business; and whoever selects nothing but a note's
      // number wants the number.
      if (text === '') return;
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
    },
    { signal },
  );
}

function cleanCopy(range: Range): HTMLElement {
  const copy = document.createElement('div');
  for (const place of document.querySelectorAll(EDITION)) {
    if (!range.intersectsNode(place)) continue;
    const part = range.cloneRange();
    if (!place.contains(part.startContainer)) part.setStart(place, 0);
    if (!place.contains(part.endContainer)) part.setEnd(place, place.childNodes.length);
    copy.append(part.cloneContents());
  }
  const markers = copy.querySelector('li[value]') ? ':not(sup)' : '';
  for (const one of copy.querySelectorAll(`template, ${APPARATUS}${markers}`)) one.remove();
  // The name of a term is the author's, its link is not.
  for (const term of copy.querySelectorAll('a.term')) term.replaceWith(...term.childNodes);
  for (const name of ['id', 'aria-owns'])
    for (const one of copy.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
  // Elsewhere an address without its site leads nowhere.
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  return copy;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
