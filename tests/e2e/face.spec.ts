import { expect, type Page, test } from '@playwright/test';
import { SETTINGS_KEY } from '../../src/lib/reader/keys.ts';
import { below } from '../helpers/base.ts';
import { loadPage, pageRoutesBelow } from '../helpers/dist.ts';

const language = loadPage('/').$('html').attr('lang') ?? '';

// English is set in the faces of the device: this one is for Chinese.
test(`the edition's own face has every character of an edition in Chinese (${language})`, async ({
  page,
}) => {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    SETTINGS_KEY,
    JSON.stringify({ face: 'web' }),
  ] as const);
  await page.goto(String(pageRoutesBelow('/read/')[0]), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(async (edition) => {
    const texts = [await (await fetch(edition)).text(), document.body.textContent];
    const probe = document.body.appendChild(document.createElement('p'));
    probe.id = 'probe';
    probe.textContent = [...new Set(texts.join(''))]
      .filter((one) => /[\p{Script=Han}—-…\u3000-\u303f\uff00-\uffef]/u.test(one))
      .join('');
  }, below('/edition.json'));
  const fonts = await fontsOf(page, '#probe');
  const own = fonts.filter(({ isCustomFont }) => isCustomFont);
  expect(own.map(({ familyName }) => familyName)).toEqual(
    language.startsWith('zh') ? ['Noto Serif SC'] : [],
  );
  expect(fonts.length - own.length > 0).toBe(!language.startsWith('zh'));
});

/** The faces in which the browser painted the text of an element. */
async function fontsOf(page: Page, selector: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts;
}
