import { expect, type Locator, type Page } from '@playwright/test';

/** The bar beside selected words, an open mark, the list of all, and what is said of it. */
export const bar = (page: Page): Locator => page.locator('[role="toolbar"][data-selection]');
export const panel = (page: Page): Locator =>
  page.getByRole('dialog', { name: '批注', exact: true });
export const entries = (page: Page): Locator => page.locator('ol[data-marks] > li[data-mark]');
export const notice = (page: Page): Locator => page.locator('.own-notice');

/** What is drawn of the reader's marks: the words under each highlight. */
export function drawn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('own-'))
        .map(([name, ranges]) => [
          name,
          [...ranges]
            .map(({ startContainer, startOffset, endOffset }) =>
              (startContainer as Text).data.slice(startOffset, endOffset),
            )
            .join(''),
        ]),
    ),
  );
}

/**
 * Selects the words around an element of the text that is not the author's: `before` characters
 * before it, `after` behind it.
 */
export function selectAround(
  page: Page,
  selector: string,
  before: number,
  after: number,
): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (apparatus, [back, on]) => {
        const block = apparatus.closest('p');
        if (!block) throw new Error('no paragraph');
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement?.closest('[data-apparatus]')) nodes.push(node as Text);
        const isBehind = (node: Text): boolean =>
          (apparatus.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const [last, first] = [nodes.findLast((node) => !isBehind(node)), nodes.find(isBehind)];
        if (!last || (!first && on > 0)) throw new Error('nothing around it');
        apparatus.scrollIntoView({ block: 'center' });
        const start = Math.max(0, last.length - back);
        const [node, end] =
          first && on > 0 ? [first, Math.min(first.length, on)] : [last, last.length];
        getSelection()?.setBaseAndExtent(last, start, node, end);
        return last.data.slice(start) + (first?.data.slice(0, on) ?? '');
      },
      [before, after] as const,
    );
}

/** Marks the words around the first marker, with a comment if one is given. */
export async function markWords(page: Page, comment?: string): Promise<string> {
  const words = await selectAround(page, 'article sup', 9, 6);
  const name = comment === undefined ? '划线' : '批注';
  await bar(page).getByRole('button', { name, exact: true }).click();
  if (comment !== undefined) {
    await panel(page).getByRole('textbox').fill(comment);
    await panel(page).getByRole('button', { name: '完成' }).click();
  }
  const comments = comment === undefined ? {} : { 'own-comment': words };
  await expect.poll(() => drawn(page)).toMatchObject({ 'own-1': words, ...comments });
  return words;
}
