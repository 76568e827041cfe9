import { element, isPlainClick } from './dom.ts';

/**
 * What the history entry of a page of the text remembers while the reader follows a link: where the
 * page stood, and on what the focus was.
 */
interface Place {
  readonly y: number;
  readonly focus: string | undefined;
}

/** A page of the text, on which the reader has a place to lose. */
const TEXT_PAGE = /\/(?:read\/[^/]+|full)\/$/u;

/**
 * `<way-back>` brings the reader back to the very place in the text after a jump: it remembers the
 * place in the history entry that is left (nothing is stored), restores it by button and by the
 * browser's Back, and offers the button 回到正文 on the page that was jumped to. The button needs the
 * Navigation API; Back works without it.
 */
class WayBack extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    // In capture, so that the place is known before anything else answers the click.
    document.addEventListener('click', (event) => this.#remember(event), { signal, capture: true });
    addEventListener('pageshow', () => restore(), { signal });
    addEventListener('popstate', () => restore(), { signal });
    if (!('navigation' in window)) return;
    navigation.addEventListener('currententrychange', () => this.#offer(), { signal });
    addEventListener('pageshow', () => this.#offer(), { signal });
    this.#offer();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.replaceChildren();
  }

  #remember(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      link?.origin !== location.origin ||
      !isPlainClick(event) ||
      !TEXT_PAGE.test(location.pathname)
    )
      return;
    const marker = document.querySelector<HTMLElement>('note-bubble')?.dataset['marker'];
    const place: Place = { y: scrollY, focus: marker ?? (link.id || undefined) };
    history.replaceState({ ...(history.state as object | null), place }, '');
  }

  /** Shows the button where a place in the text lies behind the present entry of the history. */
  #offer(): void {
    const entry = lastPlace();
    this.replaceChildren();
    if (!entry?.url) return;
    const link = element('a', { href: entry.url, class: 'way-back' }, this.dataset['label'] ?? '');
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      navigation.traverseTo(entry.key);
    });
    this.append(element('nav', { 'aria-label': '返回' }, link));
  }
}

/** The latest entry behind the present one that shows the text, when the present one does not. */
function lastPlace(): NavigationHistoryEntry | undefined {
  const index = navigation.currentEntry?.index ?? 0;
  if (isText(location)) return undefined;
  return navigation
    .entries()
    .slice(0, index)
    .reverse()
    .find((entry) => entry.url !== null && isText(new URL(entry.url)));
}

/**
 * True for the text itself. A note below it, to which a link on the same page leads, and a result
 * of a search, whose address says what was looked for, are places that one comes back from.
 */
function isText({ pathname, hash, search }: URL | Location): boolean {
  return TEXT_PAGE.test(pathname) && search === '' && !/^#(?:p\d+-\d+|notes|outline)$/u.test(hash);
}

/**
 * Puts the page and the focus where they were when the reader left; the browser alone forgets the
 * focus, and sometimes the place.
 */
function restore(): void {
  const { place, ...rest } = (history.state ?? {}) as { place?: Place };
  if (!place) return;
  // Once only: a later reload keeps the place where the reader is then.
  history.replaceState(rest, '');
  const put = (): void => {
    if (Math.abs(scrollY - place.y) > 1) scrollTo({ top: place.y, behavior: 'instant' });
    if (place.focus !== undefined)
      document.getElementById(place.focus)?.focus({ preventScroll: true });
  };
  put();
  // The browser may restore its own idea of the place after this event.
  requestAnimationFrame(put);
}

if (!customElements.get('way-back')) customElements.define('way-back', WayBack);
