import { expect, test } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { inputMethod } from '../../helpers/input-method.ts';
import { layoutShift, nextFrames, watchLayoutShift } from '../../helpers/layout-shift.ts';
import { box, expectAnswer, results, status } from '../../helpers/search-page.ts';

test('an address with a query answers it, and a result leads to the element with the words', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('達特茅斯會議')}`);
  await expectAnswer(page, '達特茅斯會議');
  await expect(status(page)).toHaveText('找到 3 处：正文 1 段、术语 2 条。');
  await expect(results(page).locator('mark').first()).toHaveText('达特茅斯会议');
  await results(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/\?q=[^#]+#s1-1-p1$/);
  await expect(page.locator('#s1-1-p1')).toBeInViewport();
});

test('results follow what is typed, and the address follows too', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('weak AI', { delay: 20 });
  await expectAnswer(page, 'weak AI');
  await expect(page).toHaveURL(/\/search\/\?q=weak\+AI$/);
  await box(page).fill('');
  await expectAnswer(page, '');
  await expect(results(page).locator('li')).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('Enter searches at once, and going back from a result shows the results again', async ({
  page,
}) => {
  await page.goto('/search/');
  await box(page).fill('技术奇点');
  await box(page).press('Enter');
  await expectAnswer(page, '技术奇点');
  await results(page).getByRole('link').first().click();
  await page.waitForURL(/\/read\//);
  await page.goBack();
  await expectAnswer(page, '技术奇点');
  await expect(box(page)).toHaveValue('技术奇点');
});

test('nothing is searched while an input method composes', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  const { compose, commit } = await inputMethod(page);
  await page.clock.install();
  await compose('guoji');
  await expect(box(page)).toHaveValue('guoji');
  await page.clock.fastForward(400);
  await expect(results(page)).toHaveAttribute('data-query', '');
  await commit('国际');
  await expectAnswer(page, '国际');
});

test('no hits is said, with what was looked for', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('人工智能之不存在')}`);
  await expectAnswer(page, '人工智能之不存在');
  await expect(status(page)).toHaveText(
    '没有找到“人工智能之不存在”。全文、原注、文献、术语与校注中都没有这几个字。',
  );
  await expect(results(page).locator('li')).toHaveCount(0);
});

test('nothing is fetched before the reader searches, and nothing but the passages before the answer', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' || pathname.includes('/pagefind/'))
      fetched.push(pathname);
  });
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/search/passages.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await box(page).fill('国际');
  await expect(status(page)).toHaveText('正在检索…');
  await expect(results(page)).toHaveAttribute('aria-busy', 'true');
  expect(fetched).toEqual([below('/search/passages.json')]);
  answer();
  await expectAnswer(page, '国际');
  await expect.poll(() => fetched).toContain(below('/search/terms.json'));
  await expect.poll(() => fetched).toContain(below('/pagefind/pagefind.js'));
  await box(page).fill('国际关系');
  await expectAnswer(page, '国际关系');
  expect(fetched.filter((path) => path === below('/search/passages.json'))).toHaveLength(1);
});

test('an address with a query asks for the passages before any program has come, and once', async ({
  page,
}) => {
  let times = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/search/passages.json')) times += 1;
  });
  const asked = page.waitForRequest('**/search/passages.json');
  await page.route('**/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
  await expectAnswer(page, '国际关系');
  expect(times).toBe(1);
});

for (const [where, path] of [
  ['page', '/search/'],
  ['dialog', '/read/1-characteristics/'],
] as const)
  test(`the ${where} has its query again when a browser resets its field at Back, as Safari does`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    await box(page).fill('国际关系');
    await expectAnswer(page, '国际关系');
    await box(page).evaluate((input: HTMLInputElement) => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      input.form?.reset();
    });
    await expect(box(page)).toHaveValue('国际关系');
    await box(page).press('Enter');
    if (where === 'page') await expectAnswer(page, '国际关系');
    else await expect(page).toHaveURL(/[?]q=/u);
  });

test('an answer to an address moves nothing that is in sight', async ({ page }) => {
  await watchLayoutShift(page);
  const { promise: isAwaited, resolve: answer } = Promise.withResolvers<undefined>();
  await page.route('**/search/passages.json', async (route) => {
    await isAwaited;
    await route.continue();
  });
  await page.goto(`/search/?q=${encodeURIComponent('人工智能')}`, { waitUntil: 'commit' });
  await expect(status(page)).toHaveText('正在检索…');
  answer(undefined);
  await expectAnswer(page, '人工智能');
  await nextFrames(page);
  expect(await layoutShift(page)).toBe(0);
});

test('with nothing asked the search page ends with the window, and nothing on it moves', async ({
  page,
}) => {
  await watchLayoutShift(page);
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/search/');
    await expect(page.getByText('检索方法')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await nextFrames(page);
    expect(await layoutShift(page)).toBe(0);
  }
});

test('terms that do not fit in their line fade at its end; choices go on below the first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/search/?q=${encodeURIComponent('人工智能')}`);
  const strip = page.locator('.search-hints');
  await expect(strip.getByRole('button').nth(1)).toBeVisible();
  await expect(strip).toHaveCSS('mask-image', /^linear-gradient/u);
  const free = await strip.evaluate((line) => {
    line.scrollTo({ left: line.scrollWidth, behavior: 'instant' });
    const last = [...line.querySelectorAll('button')].at(-1);
    return line.getBoundingClientRect().right - (last?.getBoundingClientRect().right ?? Infinity);
  });
  expect(free).toBeGreaterThanOrEqual(47);
  for (const group of await page.locator('.search-filters [role="group"]').all()) {
    const lefts = await group
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((choice) => choice.getBoundingClientRect().left));
    expect(Math.min(...lefts)).toBe(lefts[0]);
  }
});
