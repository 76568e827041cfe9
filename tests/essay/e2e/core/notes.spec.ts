import { expect, test, type Page } from '@playwright/test';
import { authorWords } from '../../../helpers/author-words.ts';
import { below } from '../../../helpers/base.ts';
import { readEdition } from '../../../helpers/edition.ts';
import { canonical } from '../../../helpers/printed.ts';
import { awaitPrograms } from '../../../helpers/programs.ts';

const { notes, sections } = readEdition();
/** What a note is called by its two numbers. */
const nameOf = ({ ordinal, id }: { ordinal: number; id: string }): string =>
  `原注 ${String(ordinal)}（第 ${id.replace(/^p(\d+)-/u, '$1 页注 ')}）`;
const bubble = (page: Page) => page.locator('#note-bubble');
/**
 * The words of the open note, without its head, the cards of its sources and the editors' signs, as
 * one string.
 */
const words = (page: Page) => bubble(page).locator('> div > p').evaluate(authorWords);

/**
 * Where the page stands, once it has stood still for two frames: a browser may round the place only
 * after the scrolling.
 */
function settled(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    for (let still = 0, last = scrollY; still < 2; last = scrollY) {
      await frame();
      still = scrollY === last ? still + 1 : 0;
    }
    return scrollY;
  });
}

/**
 * What the open bubble is called, says and leads to, and where the page stands, all at one moment.
 */
async function openNote(page: Page) {
  const open = await bubble(page).evaluate((element) => ({
    name: element.ariaLabel,
    words: element.querySelector(':scope > div > p')?.textContent,
    sources: [
      ...new Set(
        [...element.querySelectorAll('a[role="doc-biblioref"]')].map((link) =>
          link.getAttribute('href'),
        ),
      ),
    ].sort(),
    scrollY,
  }));
  return { ...open, words: canonical(open.words ?? '') };
}

for (const { address, name } of sections) {
  const here = notes.filter((note) => note.place.section === name);
  test(`every note of ${name} opens at its marker with its exact words and its sources, and nothing scrolls`, async ({
    page,
  }) => {
    await page.goto(`/${address}`);
    await awaitPrograms(page);
    for (const note of here) {
      const marker = page.locator(`#${note.place.marker}`);
      await marker.scrollIntoViewIfNeeded();
      const before = await settled(page);
      await marker.click();
      expect(await openNote(page)).toEqual({
        name: nameOf(note),
        words: canonical(note.text),
        sources: note.sources.map((id) => below(`/sources/${id}/`)).sort(),
        scrollY: before,
      });
      await page.keyboard.press('Escape');
      await expect(marker).toBeFocused();
      expect(
        await bubble(page).evaluate((element) => [element.matches(':popover-open'), scrollY]),
      ).toEqual([false, before]);
    }
  });
}

test('an open note repeats no id of the page and stays out of the text', async ({ page }) => {
  await page.goto('/read/0-introduction/');
  const text = () => page.locator('article').evaluate((element) => element.textContent);
  const before = await text();
  await page.locator('#ref-p80-1').click();
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(await text()).toBe(before);
});

test('one note is open at a time, and × closes it', async ({ page }) => {
  await page.goto('/read/0-introduction/');
  await page.locator('#ref-p80-1').click();
  await expect(bubble(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble(page)).toBeHidden();
  await page.locator('#ref-p80-2').click();
  await expect(bubble(page)).toHaveAccessibleName('原注 2（第 80 页注 2）');
  await expect(page.locator(':popover-open')).toHaveCount(1);
  await bubble(page).getByRole('button', { name: '关闭' }).click();
  await expect(bubble(page)).toBeHidden();
  await expect(page.locator('#ref-p80-2')).toBeFocused();
});

test('a link in a note shows the source in the same place, the source another note, and each leads back', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  const first = await words(page);
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble(page)).toHaveAccessibleName(
    /^文献：Artificial Intelligence and International Relations Theories$/u,
  );
  await expect(bubble(page).locator('.citing li')).toHaveCount(2);
  await bubble(page).getByRole('link', { name: '原注 19' }).click();
  await expect(bubble(page)).toHaveAccessibleName('原注 19（第 90 页注 1）');
  await expect(bubble(page)).toContainText('pp.16-17');
  await expect(page.locator(':popover-open')).toHaveCount(1);
  await bubble(page)
    .getByRole('button', { name: /^返回 文献/u })
    .click();
  await bubble(page).getByRole('button', { name: '返回 原注 8' }).click();
  await expect(bubble(page)).toHaveAccessibleName('原注 8（第 83 页注 2）');
  expect(await words(page)).toBe(first);
  await expect(bubble(page).locator('.cards li')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-p83-2')).toBeFocused();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/$/u);
});

test('a note shows a card for each source that it cites, folded when it tells nothing new, each time that it opens', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').click();
  await expect(bubble(page).locator('.cards li')).toHaveCount(8);
  await expect(bubble(page).locator('.cards li').first()).toBeHidden();
  await bubble(page).getByText('8 种文献', { exact: true }).click();
  await expect(bubble(page).locator('.cards li').first()).toBeVisible();
  await expect(bubble(page)).toBeInViewport({ ratio: 1 });
  await expect(bubble(page).locator('.cards li').first()).toContainText(
    '外交评论，2018（1）：128-156.',
  );
  await page.keyboard.press('Escape');
  await expect(bubble(page)).toBeHidden();
  await page.locator('#ref-p83-2').click();
  await expect(
    bubble(page).locator('.cards').getByRole('link', { name: '又见原注 19（第 90 页注 1）' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble(page)).toBeHidden();
  await page.locator('#ref-p81-1').click();
  await expect(bubble(page).locator('.cards li')).toHaveCount(8);
});

test('a source leads back to the very marker', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).getByRole('link', { name: '文献详情' }).click();
  const card = page.getByRole('dialog', { name: /^文献：/u });
  await card.getByRole('link', { name: '文献详情' }).click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  const backs = page.locator('a[role="doc-backlink"]');
  await expect(backs).toHaveCount(2);
  await backs.first().click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#ref-p83-2$/u);
  await expect(page.locator('#ref-p83-2')).toBeInViewport();
});

test('when the card of a source cannot be fetched, the link leads to its page', async ({
  page,
}) => {
  await page.route('**/sources/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
});

test('a card that cannot be read is told as a fault of the site, not of the network', async ({
  page,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
  await page.route('**/sources/*.json', (route) => route.fulfill({ json: { id: 'half-a-card' } }));
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble(page)).toContainText('本站程序出错');
  await expect(bubble(page)).not.toContainText('网络');
  await expect(bubble(page).getByRole('link', { name: '打开所在页面' })).toBeVisible();
  expect(logged.join()).toContain('TypeError');
});
