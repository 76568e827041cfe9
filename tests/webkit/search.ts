import { isFocused, MARKERS, one, read, SECTION, type Check } from './page.ts';

const FIELD = 'document.querySelector("edition-search input")';
const BLOCK = '[...document.querySelectorAll("article p[id]")]';
const QUERY = encodeURIComponent('人工智能');

/** Whether all is there that answers a query, what Pagefind adds included. */
const isAnswered = (query: string): string =>
  `${one('#search-more')}?.dataset.query === ${JSON.stringify(query)} && ${one('#results mark')}`;

/** Keys of a page of the essay. */
export const KEYS: readonly Check[] = [
  [
    'n and p go from marker to marker',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.type('n');
      await tab.until(`document.activeElement === ${MARKERS}[0]`);
      await tab.type('n', 'n', 'p');
      await tab.until(`document.activeElement === ${MARKERS}[1]`);
    },
  ],
  [
    'j and k go from paragraph to paragraph',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.type('j', 'j', 'k');
      await tab.until(`${BLOCK}.some((each, index) => index < 3 &&
        each.contains(document.activeElement))`);
    },
  ],
  [
    '? shows the keys, and Esc closes the list',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.type('?');
      await tab.until(one('dialog.key-help[open]'));
      await tab.type('Escape');
      await tab.until(`!${one('dialog[open]')}`);
    },
  ],
];

/** The search, on its page, in the dialog and where it leads. */
export const SEARCH: readonly Check[] = [
  ...[['/'], ['Control', 'k']].map((pressed): Check => [
    `${pressed.join(' ')} opens the search, and Esc closes it`,
    async (tab, site) => {
      await read(tab, site + SECTION);
      await tab.type(...pressed);
      await tab.until(`document.activeElement === ${FIELD}`);
      await tab.type('Escape');
      await tab.until(`!${one('dialog[open]')}`);
    },
  ]),
  [
    'the search page answers an address, with the words marked',
    async (tab, site) => {
      await tab.open(`${site}search/?q=${QUERY}`);
      await tab.until(isAnswered('人工智能'));
      await tab.until(`${one('#results mark')}.textContent === "人工智能"`);
    },
  ],
  [
    'what is nowhere is said to be nowhere',
    async (tab, site) => {
      await tab.open(`${site}search/?q=${encodeURIComponent('没有这句话')}`);
      await tab.until(`${one('#search-status')}?.textContent.startsWith("没有找到")`);
    },
  ],
  [
    'Pagefind adds related passages',
    async (tab, site) => {
      await tab.open(`${site}search/?q=${encodeURIComponent('权力 智能 时代')}`);
      await tab.until(one('[data-results=related] a'));
    },
  ],
  [
    'the arrow goes from the field into the results',
    async (tab, site) => {
      await tab.open(`${site}search/?q=${QUERY}`);
      await tab.until(isAnswered('人工智能'));
      await tab.press(FIELD);
      await tab.type('ArrowDown');
      await tab.until(isFocused('#results a'));
    },
  ],
  [
    'Back from a result leaves the query in the field of the search page',
    async (tab, site) => {
      await tab.open(`${site}search/?q=${QUERY}`);
      await tab.until(isAnswered('人工智能'));
      await tab.press(one('#results a'));
      await tab.until('location.pathname.includes("/read/")');
      await tab.back();
      await tab.until(`${isAnswered('人工智能')} && ${FIELD}.value === "人工智能"`);
    },
  ],
  [
    'Back from a result leaves the query in the field of the dialog',
    async (tab, site) => {
      await read(tab, `${site}read/0-introduction/`);
      await tab.type('/');
      await tab.until(`document.activeElement === ${FIELD}`);
      await tab.type('A', 'G', 'I');
      await tab.until(isAnswered('AGI'));
      await tab.press(one('#results a[href*="/read/1"]'));
      await tab.until('location.pathname.includes("/read/1")');
      await tab.back();
      await tab.until('location.pathname.includes("/read/0")');
      await tab.until(`${FIELD}.value === "AGI"`);
    },
  ],
  [
    'a result leads to its words, marked, and . and , go on and back',
    async (tab, site) => {
      await tab.open(`${site}${SECTION}?q=${QUERY}#s1-1-p1`);
      await tab.until('CSS.highlights.get("search-found")?.size > 1');
      const place = `${one('.landing [role=status]')}.textContent`;
      const first = await tab.evaluate<string>(place);
      await tab.type('.');
      await tab.until(`${place} !== "${first}"`);
      await tab.type(',');
      await tab.until(`${place} === "${first}"`);
    },
  ],
];
