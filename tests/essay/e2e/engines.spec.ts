import { expect, test } from '@playwright/test';
import { awaitPrograms } from '../../helpers/programs.ts';
import { box, expectAnswer, results } from '../../helpers/search-page.ts';
import { watchUncaught } from '../../helpers/uncaught.ts';

const PAGE = '/read/1-characteristics/';
const QUERY = encodeURIComponent('人工智能');

/** Takes away what the oldest browsers of the floor do not have. */
function makeOld(): void {
  const missing: readonly (readonly [object, readonly string[]])[] = [
    [Promise, ['withResolvers']],
    [String.prototype, ['toWellFormed', 'isWellFormed']],
    [Element.prototype, ['checkVisibility']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction']],
    [CSS, ['highlights']],
    [Intl, ['Segmenter']],
    [window, ['Highlight', 'navigation']],
  ];
  for (const [owner, names] of missing)
    for (const name of names) if (name in owner) Reflect.deleteProperty(owner, name);
  for (const { prototype } of [Document, Element, DocumentFragment])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const known = Reflect.get(prototype, name) as ((selector: string) => unknown) | undefined;
      if (!known) continue;
      Reflect.set(prototype, name, function (this: Node, selector: string) {
        if (selector.includes(':popover-open')) throw new SyntaxError(`${selector} is no selector`);
        return known.call(this, selector);
      });
    }
}

let errors: string[];
test.beforeEach(async ({ page }) => {
  errors = watchUncaught(page);
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(makeOld);
});
test.afterEach(() => {
  expect(errors).toEqual([]);
});

test('in a browser of the floor the search answers, on its page and in the dialog', async ({
  page,
}) => {
  await page.goto(`/search/?q=${QUERY}`);
  await expectAnswer(page, '人工智能');
  await expect(results(page).locator('mark').first()).toHaveText('人工智能');
  await box(page).press('ArrowDown');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.goto(PAGE);
  await page.keyboard.press('/');
  await box(page).fill('达特茅斯');
  await expectAnswer(page, '达特茅斯');
  await box(page).press('Enter');
  await expect(page.locator('#s1-1-p1')).toBeInViewport();
  for (const key of ['.', ',', 'Escape']) await page.keyboard.press(key);
});

test('in a browser of the floor notes are links to the notes below, and keys work', async ({
  page,
}) => {
  await page.goto(PAGE);
  await awaitPrograms(page);
  await page.keyboard.press('n');
  await expect(page.locator('article a[role="doc-noteref"]').first()).toBeFocused();
  await page.locator('#ref-p83-2').click();
  await expect(page).toHaveURL(/#p83-2$/u);
  await expect(page.locator('#p83-2')).toBeInViewport();
  await page.locator('#s1-p1 .permalink').dispatchEvent('click', { button: 0 });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
});

test('without the Popover API no settings are offered that could not be closed', async ({
  page,
}) => {
  for (const path of [PAGE, '/', '/search/', '/full/']) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: '本站' })).toBeVisible();
    await expect(page.getByRole('button', { name: '设置' })).toHaveCount(0);
    await expect(page.locator('[popover]:not(:popover-open)').locator('visible=true')).toHaveCount(
      0,
    );
  }
});
