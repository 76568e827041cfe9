import { LANDING_QUERY } from '../lib/search/landing-url.ts';
import { isPlainClick } from './dom.ts';

/**
 * What the history entry of a page remembers: where a page of the text stood when the reader
 * followed a link, and on what the focus was; and that the reader wants no way back here.
 */
interface Kept {
  readonly place?: { readonly y: number; readonly focus: string | undefined };
  readonly dismissed?: true;
}

/** A page of the text, on which the reader has a place to lose. */
const TEXT_PAGE = /\/(?:read\/[^/]+|full)\/$/u;

/** What stands there below the text. */
const BELOW = /^#(?:(?:p\d+-|n)\d+|notes|outline|ruler)$/u;

/** Who follows a link in one of these goes on, and leaves nothing to come back to. */
const ONWARD = 'body > header, body > footer, .outline, .turn, continue-reading';

/**
 * `<way-back>` brings the reader back to the very place in the text after a jump: it remembers the
 * place in the history entry that is left (nothing is stored), restores it by link and by the
 * browser's Back, and offers 回到正文 where a link out of the text has led. Over several pages it
 * needs the Navigation API; without that it is offered on the first.
 */
class WayBack extends HTMLElement {
  #life: AbortController | undefined;
  #shown: HTMLElement | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    // In capture, so that the place is known before anything else answers the click.
    document.addEventListener('click', remember, { signal, capture: true });
    addEventListener('pageshow', restore, { signal });
    addEventListener('popstate', restore, { signal });
    if ('navigation' in window) {
      const offer = (): void => void this.#offer(undefined);
      navigation.addEventListener('currententrychange', offer, { signal });
      addEventListener('pageshow', offer, { signal });
      offer();
    } else {
      addEventListener('hashchange', ({ oldURL }) => void this.#offer(oldURL), { signal });
      void this.#offer(document.referrer);
    }
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#shown?.remove();
  }

  /**
   * Offers the way where there is one; `from` is the address before, where entries tell nothing.
   */
  async #offer(from: string | undefined): Promise<void> {
    this.#shown?.remove();
    if (!isAway(location) || kept().dismissed) return;
    const offer = await import('./way-back-offer.ts').catch((error: unknown) => {
      // The browser has its own way back.
      console.error(error);
    });
    if (!this.#life?.signal.aborted) this.#shown = offer?.offerWay(this, from) ?? this.#shown;
  }
}

export function kept(): Kept {
  return (history.state ?? {}) as Kept;
}

function remember(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.origin !== location.origin || !isPlainClick(event) || link.closest('.way-back')) return;
  if (TEXT_PAGE.test(location.pathname)) {
    const marker = document.querySelector<HTMLElement>('note-bubble')?.dataset['marker'];
    const place = { y: scrollY, focus: marker ?? (link.id || undefined) };
    history.replaceState({ ...kept(), place }, '');
  }
  const leadsOut = !link.closest(ONWARD) && !kept().dismissed;
  if ('navigation' in window) navigation.updateCurrentEntry({ state: leadsOut });
  // The next page knows only where the reader came from.
  else link.referrerPolicy = leadsOut ? '' : 'no-referrer';
}

/** A page that is not the text, and what stands below the text or was searched for in it. */
function isAway(url: URL | Location): boolean {
  return !isPlace(url) || Boolean(new URLSearchParams(url.search).get(LANDING_QUERY));
}

export function isPlace({ pathname, hash }: URL | Location): boolean {
  return TEXT_PAGE.test(pathname) && !BELOW.test(hash);
}

/**
 * Puts the page and the focus where they were when the reader left; the browser alone forgets the
 * focus, and sometimes the place.
 */
function restore(): void {
  const { place, ...rest } = kept();
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

customElements.define('way-back', WayBack);
