import { named, one, read, SECTION, type Check } from './page.ts';

/** Selects from nine characters before the first marker to six behind it. */
const SELECT = `(() => {
  const sup = document.querySelector('article sup');
  const walker = document.createTreeWalker(sup.closest('p'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const own = nodes.filter((node) => !node.parentElement.closest('[data-apparatus]'));
  const first = own.findIndex((node) => sup.compareDocumentPosition(node) & 4);
  const place = (nodes, count) => {
    for (const node of nodes) {
      if (count <= node.length) return [node, count];
      count -= node.length;
    }
  };
  const [before, left] = place(own.slice(0, first).reverse(), 9);
  const [behind, end] = place(own.slice(first), 6);
  sup.scrollIntoView({ block: 'center' });
  getSelection().setBaseAndExtent(before, before.length - left, behind, end);
})()`;
const MARKED = `[...(CSS.highlights.get('own-1') ?? [])].map((range) =>
  range.startContainer.data.slice(range.startOffset, range.endOffset)).join('').length === 15`;

/** The reader's own marks. */
export const MARKS: readonly Check[] = [
  [
    'words are marked across a marker, stand there again and are listed',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.evaluate(SELECT);
      await tab.until(one('[role=toolbar][data-selection]'));
      await tab.evaluate(`${named('[data-selection] button', '划线')}.click()`);
      await tab.until(MARKED);
      await read(tab, site + SECTION);
      await tab.until(MARKED);
      await read(tab, `${site}full/`);
      await tab.until(MARKED);
      await tab.open(`${site}mine/`);
      await tab.until(
        `${one('ol[data-marks] > li[data-mark] blockquote')}?.textContent.length >= 15`,
      );
      await tab.evaluate(`${named('[data-mark] button', '删除')}.click()`);
      await tab.until(`!${one('[data-mark]')}`);
    },
  ],
];
