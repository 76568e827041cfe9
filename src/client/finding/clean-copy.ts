/** Where text is the essay's, its notes' or apparatus between them; a selection elsewhere is the browser's business. */
const EDITION = 'article[data-edition], [role="doc-endnotes"]';
const BLOCKS = 'p, h1, h2, h3, li';

/** Takes markers, page numbers and all other apparatus out of what is copied, as text and as HTML. */
export function copyCleanly(signal: AbortSignal): void {
  document.addEventListener(
    'copy',
    (event) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData || isField(event.target)) return;
      const range = selection.getRangeAt(0);
      if (![...document.querySelectorAll(EDITION)].some((place) => range.intersectsNode(place))) return;
      const { text, html } = cleaned(range);
      // Whoever selects nothing but a note's number wants the number.
      if (text === '') return;
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
    },
    { signal },
  );
}

function cleaned(range: Range): { text: string; html: string } {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const apparatus of copy.querySelectorAll('[data-apparatus], [aria-hidden="true"]')) apparatus.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  // Elsewhere an address without its site leads nowhere.
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  const html = copy.innerHTML;
  for (const block of copy.querySelectorAll(BLOCKS)) block.append('\n\n');
  const text = copy.textContent
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { text, html };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
