import { words } from '#words/copy.ts';
import { copyText } from './copy-text.ts';
import { button, element } from './dom.ts';

/** Gives every reference in it a button that copies its words, and says so. */
class CopyReferences extends HTMLElement {
  connectedCallback(): void {
    // A page that comes back from the history has its buttons already.
    if (this.querySelector('button')) return;
    for (const shown of this.querySelectorAll('dd')) {
      const term = shown.previousElementSibling;
      const status = element('span', { role: 'status' });
      term?.append(
        button(words.copy, () => void copyText(shown.textContent, status, shown), {
          'aria-label': words.copyReference(term.textContent),
        }),
        status,
      );
    }
  }
}

customElements.define('copy-references', CopyReferences);
