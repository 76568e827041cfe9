import { element } from '../dom.ts';

/** What has passed this line, three tenths down the window, is behind the reader or being read. */
const LINE = '0px 0px -70% 0px';
/** As far above the window as any page reaches, so that “intersecting” means “above the line”. */
const PAGE_ABOVE = LINE.replace('0px', '1000000px');

/**
 * Shows where in the text the reader is: marks the heading and the print page in the outline, repeats the page at the foot
 * of the window, and draws a line as long as the part of the text that is read.
 */
export function followReading(host: HTMLElement, signal: AbortSignal): void {
  const outline = document.querySelector('.outline');
  const article = document.querySelector('article[data-edition]');
  if (!outline || !article) return;
  const folio = element('a', { class: 'folio' });
  const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
  host.append(line, folio);

  const groups = ['.outline-contents a', '.ruler a'].map((links) => targetsOf(outline, links));
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      const [, page] = groups.map((group) => markCurrent(group, passed));
      if (page) showFolio(folio, page);
    },
    { rootMargin: PAGE_ABOVE },
  );
  for (const group of groups) for (const target of group.values()) observer.observe(target);

  const measure = (): void => {
    const { top, height } = article.getBoundingClientRect();
    const room = height - innerHeight;
    const read = room > 0 ? Math.min(Math.max(-top / room, 0), 1) : 1;
    line.style.setProperty('--read', read.toFixed(3));
  };
  addEventListener('scroll', measure, { signal, passive: true });
  addEventListener('resize', measure, { signal, passive: true });
  measure();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const link of outline.querySelectorAll('[aria-current="location"]')) link.removeAttribute('aria-current');
  });
}

/** The places on this page to which the outline's links lead. */
function targetsOf(outline: Element, selector: string): Map<HTMLAnchorElement, Element> {
  const found = new Map<HTMLAnchorElement, Element>();
  for (const link of outline.querySelectorAll<HTMLAnchorElement>(selector)) {
    const target = link.getAttribute('href')?.startsWith('#') && document.getElementById(link.hash.slice(1));
    if (target) found.set(link, target);
  }
  return found;
}

/** Marks the last link of a group whose target is passed, and no other. */
function markCurrent(group: ReadonlyMap<HTMLAnchorElement, Element>, passed: ReadonlySet<Element>): HTMLAnchorElement | undefined {
  let current: HTMLAnchorElement | undefined;
  for (const [link, target] of group) {
    link.removeAttribute('aria-current');
    if (passed.has(target)) current = link;
  }
  current?.setAttribute('aria-current', 'location');
  return current;
}

function showFolio(folio: HTMLAnchorElement, page: HTMLAnchorElement): void {
  folio.href = page.hash;
  folio.textContent = page.getAttribute('aria-label') ?? '';
}
