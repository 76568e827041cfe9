import { named, one, read, SECTION, type Check } from './page.ts';

/** Selects from nine characters before the first marker to six behind it. */
const SELECT = `(() => {
  const sup = document.querySelector('article sup');
  const walker = document.createTreeWalker(sup.closest('p'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const own = nodes.filter((node) => !node.parentElement.closest('[data-apparatus]'));
  const behind = own.find((node) => sup.compareDocumentPosition(node) & 4);
  const before = own[own.indexOf(behind) - 1];
  sup.scrollIntoView({ block: 'center' });
  getSelection().setBaseAndExtent(before, before.length - 9, behind, 6);
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
