import { MARKERS, named, one, read, SECTION, type Check } from './page.ts';

/** The settings of the reader. */
export const SETTINGS: readonly Check[] = [
  [
    'a theme and a size are kept on the next page, and colour the browser',
    async (tab, site) => {
      await tab.open(site + SECTION);
      await tab.press(named('button', '设置'));
      await tab.press(one('label:has([name=theme][value=dark])'));
      await tab.press(one('label:has([name=size][value=xl])'));
      await tab.open(`${site}notes/`);
      await tab.until(`document.documentElement.dataset.theme === "dark" &&
        document.documentElement.dataset.size === "xl"`);
      await tab.until(`(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return ${one('meta[name=theme-color]:not([media])')}?.content === backgroundColor &&
          backgroundColor === "rgb(23, 22, 19)";
      })()`);
    },
  ],
  [
    'the settings close by their button',
    async (tab, site) => {
      await tab.open(site + SECTION);
      await tab.press(named('button', '设置'));
      await tab.until(one('#settings:popover-open'));
      await tab.press(named('#settings button', '关闭'));
      await tab.until(`!${one('#settings:popover-open')}`);
    },
  ],
];

/** What the style sheets say, and the way back. */
export const LOOKS: readonly Check[] = [
  ...[1440, 390].map((width): Check => [
    `Back from a source leads to the very place in the text, ${String(width)} px`,
    async (tab, site) => {
      await tab.resize(width, 844);
      await read(tab, site + SECTION);
      await tab.evaluate('scrollTo({ top: 1500, behavior: "instant" })');
      const link = named('.site-nav a', '文献');
      await tab.evaluate(`${link}.focus({ preventScroll: true })`);
      await tab.type('Enter');
      await tab.until(`!location.pathname.endsWith("/${SECTION}")`);
      await tab.back();
      await tab.until(`location.pathname.endsWith("/${SECTION}") && Math.abs(scrollY - 1500) < 2`);
    },
  ]),
  [
    'terms are underlined with dots',
    async (tab, site) => {
      await tab.open(site + SECTION);
      await tab.until(`(({ textDecorationLine, textDecorationStyle }) =>
        textDecorationLine === "underline" && textDecorationStyle === "dotted"
      )(getComputedStyle(${one('.essay .term')}))`);
    },
  ],
  [
    'the words that cite a source are underlined on its page',
    async (tab, site) => {
      await tab.open(`${site}sources/feng-2018/`);
      await tab.until(
        `getComputedStyle(${one('.citing mark')}).textDecorationLine === "underline"`,
      );
    },
  ],
  [
    'what is not the author’s is not selected with his words',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.until(`getComputedStyle(${MARKERS}[0].closest("[data-apparatus]"))
        .webkitUserSelect === "none"`);
      await tab.evaluate(`getSelection().selectAllChildren(${one('#s1-p1')})`);
      await tab.until('/\\S/.test(getSelection()) && !/\\d{2}|¶/.test(getSelection())');
    },
  ],
  [
    'labels of the timeline and the places behind them stand on one line',
    async (tab, site) => {
      await tab.open(`${site}timeline/`);
      await tab.until(`[...document.querySelectorAll(".picture tspan")].every((part) =>
        getComputedStyle(part).dominantBaseline === "central")`);
    },
  ],
  [
    'no page is wider than a phone',
    async (tab, site) => {
      await tab.resize(390, 844);
      for (const page of [
        '',
        SECTION,
        'full/',
        'notes/',
        'sources/',
        'terms/',
        'timeline/',
        'search/',
      ]) {
        await tab.open(site + page);
        await tab.until('document.documentElement.scrollWidth <= innerWidth');
      }
    },
  ],
];
