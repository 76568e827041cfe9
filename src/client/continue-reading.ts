import { words } from '#words/resume.ts';
import { placeKey } from '../lib/reader/keys.ts';
import { formatPlace, parsePlace, type Place } from '../lib/reader/place.ts';
import { readStored, writeStored } from './device-store.ts';
import { button, element } from './dom.ts';
import { firstVisible } from './keep-paragraph.ts';

/**
 * Milliseconds after which a page has been read and not only looked into: before that the place
 * stays where it was.
 */
const READ_AFTER = 10_000;
/** Milliseconds without scrolling after which the reader is at rest. */
const REST = 500;

const TEXT = 'article[data-edition]';
const BLOCKS = `${TEXT} p[id]`;

/**
 * `<continue-reading>` offers to go on where the reader stopped, in the room that `head-script.ts`
 * left for it, and keeps that place up to date while the essay is read. `data-root` is the path of
 * the title page.
 */
class ContinueReading extends HTMLElement {
  #reading = 0;
  #resting = 0;
  #isRead = false;

  connectedCallback(): void {
    this.#offer();
    if (!document.querySelector(TEXT)) return;
    this.#watch();
    document.addEventListener('visibilitychange', () => this.#watch());
    addEventListener('scroll', () => this.#onScroll(), { passive: true });
  }

  get #key(): string {
    return placeKey(this.dataset['root'] ?? '/');
  }

  #offer(): void {
    if (document.documentElement.dataset['resume'] === undefined) return;
    const place = parsePlace(readStored(this.#key));
    const way = place && wayTo(place);
    if (!way) {
      // The room is given back.
      delete document.documentElement.dataset['resume'];
      return;
    }
    const link = element('a', { href: way.href }, words.resume(way.title));
    this.replaceChildren(
      link,
      button(words.forget, () => this.#forget()),
    );
  }

  #forget(): void {
    writeStored(this.#key, undefined);
    // The button that had the focus is gone.
    this.textContent = words.forgotten;
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
  }

  /** Time counts only while the page is in sight. */
  #watch(): void {
    clearTimeout(this.#reading);
    if (document.hidden) return;
    this.#reading = window.setTimeout(() => {
      this.#isRead = true;
      this.#keep();
    }, READ_AFTER);
  }

  #onScroll(): void {
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#keep(), REST);
  }

  #keep(): void {
    // The very beginning of the essay is where anyone begins.
    const atBeginning = scrollY === 0 && !document.querySelector('link[rel="prev"]');
    const block = this.#isRead && !atBeginning ? firstVisible(BLOCKS) : undefined;
    if (block) writeStored(this.#key, formatPlace({ path: location.pathname, id: block.id }));
  }
}

/**
 * How this page leads to the place, if it does: down the page itself when it holds the paragraph,
 * as a page of the whole essay does.
 */
function wayTo(place: Place): { href: string; title: string } | undefined {
  if (document.getElementById(place.id)) return { href: `#${place.id}`, title: '' };
  const link = document.querySelector(
    `:is(.contents, .outline, .site-nav) a[href="${place.path}"]`,
  );
  // A page that stands in no list of contents is no page of this edition any more.
  // The number of a print page may stand beside the title.
  return link
    ? { href: formatPlace(place), title: (link.querySelector('span') ?? link).textContent.trim() }
    : undefined;
}

customElements.define('continue-reading', ContinueReading);
