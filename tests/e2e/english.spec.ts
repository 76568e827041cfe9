import { expect, test } from '@playwright/test';

test('the language switch keeps the place, both ways', async ({ page }) => {
  const other = (name: string) => page.locator('header').getByRole('link', { name, exact: true });
  await page.goto('/read/1-characteristics/#s1-2-p3');
  await other('English').click();
  await expect(page).toHaveURL(/\/en\/read\/1-characteristics\/#s1-2-p3$/u);
  await expect(page.locator('#s1-2-p3')).toBeInViewport();
  await other('中文').click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#s1-2-p3$/u);

  // The fragment counts that is shown when the link is used, not the one with which the page was
  // opened.
  await page.goto('/en/sources/');
  await page.evaluate(() => (location.hash = '#horowitz-2018'));
  await expect(other('中文')).toHaveAttribute('href', /\/sources\/#horowitz-2018$/u);
  await other('中文').click();
  await expect(page.locator('#horowitz-2018')).toBeInViewport();
  await other('English').click();
  await expect(page).toHaveURL(/\/en\/sources\/#horowitz-2018$/u);
});

test('a browser reads the TEI document without complaint', async ({ page }) => {
  await page.goto('/en/about/');
  const root = await page.evaluate(
    () =>
      new Promise<string | undefined>((done) => {
        const request = new XMLHttpRequest();
        // A document that is not well-formed gives none.
        request.addEventListener('load', () =>
          done(request.responseXML?.documentElement.namespaceURI ?? undefined),
        );
        request.open('GET', '../../edition.tei.xml');
        request.send();
      }),
  );
  expect(root).toBe('http://www.tei-c.org/ns/1.0');
});
