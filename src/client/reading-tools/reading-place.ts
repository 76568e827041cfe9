import { element } from '../dom.ts';
import { readingBar } from './reading-bar.ts';

/**
 * What has passed a line two fifths down the window is behind the reader or being read: links lead
 * page breaks to a third of it. The margin reaches as far up as any page does, so that
 * “intersecting” means “above the line”.
 */
const ABOVE_LINE = '1000000px 0px -60% 0px';

/** Scrolling by less than this, in CSS pixels, says nothing of where the reader wants to go. */
const NUDGE = 4;

/**
 * Shows where in the text the reader is: marks the heading and the print page in the outline,
 * repeats the page in the bar at the foot of the window, which comes when the reader scrolls back,
 * and draws a line as long as the part of the text that is read.
 */
export function followReading(host: HTMLElement, signal: AbortSignal): void {
  const outline = document.querySelector('.outline');
  const article = document.querySelector('article[data-edition]');
  if (!outline || !article) return;
  const notes = article.querySelector('[role="doc-endnotes"]');
  // The author's text ends where the notes begin.
  const text = document.createRange();
  text.selectNodeContents(article);
  if (notes) text.setEndBefore(notes);
  const pageHere = element('a', { href: '#ruler' });
  const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
  const headings = targetsOf(outline, '.outline-contents li > a');
  const pages = targetsOf(outline, '.ruler a');
  const bar = readingBar(...(pages.size > 0 ? [pageHere] : []));
  host.append(line, bar);
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      markCurrent(headings, passed);
      // Above the first line one is on the page on which it is printed.
      const page = markCurrent(pages, scrollY === 0 ? new Set() : passed, [...pages.keys()][0]);
      if (page) pageHere.textContent = page.getAttribute('aria-label');
    },
    { rootMargin: ABOVE_LINE },
  );
  for (const target of [...headings.values(), ...pages.values()]) observer.observe(target);

  let before = scrollY;
  const measure = (): void => {
    const { top, bottom } = text.getBoundingClientRect();
    const room = bottom - top - innerHeight;
    const read = room > 0 ? Math.min(Math.max(-top / room, 0), 1) : 1;
    line.style.setProperty('--read', read.toFixed(3));
    // A finger is never quite still.
    if (Math.abs(scrollY - before) < NUDGE) return;
    // Above and below the text stand header and outline themselves.
    const isAmid = top < 0 && article.getBoundingClientRect().bottom > innerHeight;
    bar.toggleAttribute('data-shown', isAmid && scrollY < before);
    before = scrollY;
  };
  addEventListener('scroll', measure, { signal, passive: true });
  addEventListener('resize', measure, { signal, passive: true });
  measure();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const link of outline.querySelectorAll('[aria-current="location"]'))
      link.removeAttribute('aria-current');
  });
}

/** The places on this page to which the outline's links lead. */
function targetsOf(outline: Element, selector: string): Map<HTMLAnchorElement, Element> {
  const found = new Map<HTMLAnchorElement, Element>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>(selector)) {
    const target =
      link.getAttribute('href')?.startsWith('#') && document.getElementById(link.hash.slice(1));
    if (target) found.set(link, target);
  }
  return found;
}

/** Marks the last link whose target is passed, and no other. */
function markCurrent(
  links: ReadonlyMap<HTMLAnchorElement, Element>,
  passed: ReadonlySet<Element>,
  otherwise?: HTMLAnchorElement,
): HTMLAnchorElement | undefined {
  let current = otherwise;
  for (const [link, target] of links) {
    link.removeAttribute('aria-current');
    if (passed.has(target)) current = link;
  }
  current?.setAttribute('aria-current', 'location');
  return current;
}
