import { isFocused, one, read, SECTION, type Check } from './page.ts';

const OPEN = 'document.querySelector("#note-bubble:popover-open")';

/** The note in its bubble, and in its sheet. */
export const NOTES: readonly Check[] = [
  [
    'a note opens when the pointer rests on its marker, each time, and closes when it leaves',
    async (tab, site) => {
      await read(tab, site + SECTION);
      for (const marker of ['#ref-p81-1', '#ref-p81-2', '#ref-p81-1']) {
        await tab.rest(one(marker));
        await tab.until(OPEN);
        await tab.rest(one('.brand'));
        await tab.until(`!${OPEN}`);
      }
    },
  ],
  [
    'a press opens a note, × closes it and the focus is on the marker again',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p81-2'));
      await tab.until(OPEN);
      await tab.press(one('#note-bubble .close'));
      await tab.until(`!${OPEN} && ${isFocused('#ref-p81-2')}`);
    },
  ],
  [
    'Enter opens a note, Esc closes it and the focus is on the marker again',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.evaluate(`${one('#ref-p81-2')}.focus()`);
      await tab.type('Enter');
      await tab.until(OPEN);
      await tab.type('Escape');
      await tab.until(`!${OPEN} && ${isFocused('#ref-p81-2')}`);
    },
  ],
  [
    'a press beside a note closes it',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p81-2'));
      await tab.until(OPEN);
      await tab.press(one('.site-footer'));
      await tab.until(`!${OPEN}`);
    },
  ],
  [
    'a note is opaque over the text and lies in the window',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p81-2'));
      await tab.until(OPEN);
      await tab.until(`(() => {
        const { left, right, top, bottom } = ${OPEN}.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight &&
          /^rgb\\(/.test(getComputedStyle(${OPEN}).backgroundColor);
      })()`);
    },
  ],
  [
    'a source opens in the note, and the way back leads to the whole note with its sources',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p81-1'));
      await tab.until(OPEN);
      const whole = JSON.stringify(await tab.evaluate(`${OPEN}.textContent`));
      await tab.press(one('#note-bubble a[role~=doc-biblioref]'));
      await tab.press(one('#note-bubble .back'));
      await tab.until(`${OPEN}.textContent === ${whole}`);
    },
  ],
  [
    'on a phone a note is a sheet at the foot, above which its marker can be seen',
    async (tab, site) => {
      await tab.resize(390, 844);
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p83-2'));
      await tab.until(OPEN);
      await tab.until(`(() => {
        const { bottom, top, width } = ${OPEN}.getBoundingClientRect();
        const marker = ${one('#ref-p83-2')}.getBoundingClientRect();
        return Math.abs(bottom - innerHeight) < 2 && width === innerWidth && marker.bottom <= top;
      })()`);
    },
  ],
  [
    'on a phone Back closes the sheet and leaves the page where it was',
    async (tab, site) => {
      await tab.resize(390, 844);
      await read(tab, site + SECTION);
      await tab.press(one('#ref-p83-2'));
      await tab.until(OPEN);
      const place = await tab.evaluate<number>('scrollY');
      await tab.back();
      await tab.until(`!${OPEN} && Math.abs(scrollY - ${String(place)}) < 2`);
      await tab.until(`location.pathname.endsWith("/${SECTION}")`);
    },
  ],
  [
    'with notes at the end a marker leads there, and Back to the very place',
    async (tab, site) => {
      await tab.evaluate('localStorage.setItem("reader-settings", "{}")');
      await read(tab, site + SECTION);
      await tab.evaluate('document.documentElement.dataset.notes = "end"');
      await tab.evaluate(`${one('#ref-p83-2')}.scrollIntoView({ block: "center" })`);
      const place = await tab.evaluate<number>('scrollY');
      await tab.press(one('#ref-p83-2'));
      await tab.until('location.hash === "#p83-2"');
      await tab.back();
      await tab.until(`location.hash === "" && Math.abs(scrollY - ${String(place)}) < 2`);
    },
  ],
];
