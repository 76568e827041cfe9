import { awaitMarks } from '../marks/await-marks.ts';
import { awaitSelection } from './await-selection.ts';
import { copyCleanly } from './clean-copy.ts';
import { listenToKeys } from './keys.ts';
import { markParagraphs } from './permalinks.ts';
import { followReading } from './reading-place.ts';
import { followTerms } from './term-links.ts';

/**
 * `<finding-aids>` helps readers of a page of the essay to find their way: it shows where they are,
 * gives every paragraph its address, listens to keys, offers what can be done with selected words
 * and keeps copied text clean. All it enhances is whole without it, and is so again when it leaves
 * the page. `data-page` is the print page on which the text begins, `data-reference` the essay as a
 * reference, `data-styles` the style sheet of what opens over the text.
 */
class FindingAids extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    followReading(this, signal);
    markParagraphs(this, signal);
    listenToKeys(this, signal);
    copyCleanly(signal);
    followTerms(signal);
    awaitSelection(this, signal);
    awaitMarks(this);
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.replaceChildren();
  }
}

customElements.define('finding-aids', FindingAids);
