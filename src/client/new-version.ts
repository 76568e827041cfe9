import { words } from '#words/new-version.ts';
import { TAKE_OVER } from '../lib/offline/copy-file.ts';
import { words as english } from '../words/en/new-version.ts';
import { button, element } from './dom.ts';

/** Over the bar at the foot of narrow windows. */
const STYLES = `.new-version {
  position: fixed;
  inset: auto 0 1rem;
  z-index: 2;
  display: flex;
  gap: 1em;
  inline-size: fit-content;
  max-inline-size: calc(100vw - 2rem);
  margin-inline: auto;
  padding: 0.35rem 1em;
  border: 1px solid var(--rule);
  background: var(--sheet);
  color: var(--ink-2);
  font-size: var(--text-m);
}
.new-version button {
  min-inline-size: 1.75rem;
  min-block-size: 1.75rem;
  padding: 0;
  border: 0;
  background: none;
  color: var(--azure);
  font: inherit;
  cursor: pointer;
}
@media (width < 72em) {
  .new-version {
    inset-block-end: calc(3.5rem + env(safe-area-inset-bottom));
  }
}
@media print {
  .new-version {
    display: none;
  }
}`;

/** Tells the reader once that a new version waits, which comes when they press 更新. */
export function offerVersion(waiting: ServiceWorker): void {
  if (document.querySelector('.new-version')) return;
  // Pages in English beside an essay in Chinese, too, have this program.
  const said = document.documentElement.lang === 'en' ? english : words;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
  const line = element('div', { class: 'new-version', role: 'status', 'data-apparatus': '' });
  document.body.append(line);
  line.append(
    element('span', {}, said.published),
    button(said.fetch, () => waiting.postMessage(TAKE_OVER)),
    button('×', () => line.remove(), { 'aria-label': said.dismiss }),
  );
}
