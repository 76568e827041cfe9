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
        button('复制', () => void copy(shown, status), {
          'aria-label': `复制 ${term.textContent} 的著录`,
        }),
        status,
      );
    }
  }
}

/**
 * Copies the words of an element; where the browser refuses, selects them for the reader's own
 * keys.
 */
async function copy(shown: HTMLElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    status.textContent = '已复制';
  } catch {
    getSelection()?.selectAllChildren(shown);
    status.textContent = '浏览器不允许复制，文字已选定，请按 Ctrl+C 或 ⌘C';
  }
}

customElements.define('copy-references', CopyReferences);
