/** What drives a browser that Playwright cannot: each way of it takes expressions in the page. */
interface Driven {
  /** Opens an address and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Presses the element that an expression gives, once it is there. */
  readonly press: (element: string) => Promise<void>;
  /** Waits until an expression is true. */
  readonly until: (expression: string) => Promise<unknown>;
  /** Opens another tab, does something there, and closes it. */
  readonly inAnotherTab: (act: (tab: Driven) => Promise<void>) => Promise<void>;
}

const SECTION = 'read/1-characteristics/';
const BAR = '[role=toolbar][data-selection] button';
const ENTRIES = '[...document.querySelectorAll("ol[data-marks] > li[data-mark]")]';
const LISTED = `${ENTRIES}.map(({ innerText }) => innerText).join("\\n")`;
const WORDS = `(() => {
  const copy = document.querySelector("article").cloneNode(true);
  for (const one of copy.querySelectorAll("[data-apparatus]")) one.remove();
  return copy.textContent;
})()`;

/** The first button that is called so. */
const button = (within: string, name: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(within)})].find((each) =>
    (each.ariaLabel ?? each.textContent) === ${JSON.stringify(name)})`;

/** Does something in the page, whatever its value. */
const run = (tab: Driven, statement: string): Promise<unknown> =>
  tab.until(`(() => { ${statement}; return true; })()`);

/** The words under a highlight. */
const under = (name: string): string =>
  `[...(CSS.highlights.get("${name}") ?? [])].map((range) =>
    range.startContainer.data.slice(range.startOffset, range.endOffset)).join("")`;

/**
 * Selects eight characters of the author before an element that is not the author's, and eight
 * behind.
 */
const selectAround = (selector: string): string => `
  const apparatus = document.querySelector("${selector}");
  const walker = document.createTreeWalker(apparatus.closest("p"), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest("[data-apparatus]")) nodes.push(walker.currentNode);
  const first = nodes.findIndex((node) => apparatus.compareDocumentPosition(node) & 4);
  const place = (some) => {
    let count = 8;
    for (const node of some) {
      if (count <= node.length) return [node, count];
      count -= node.length;
    }
  };
  const [before, left] = place(nodes.slice(0, first).reverse());
  const [behind, end] = place(nodes.slice(first));
  apparatus.scrollIntoView({ block: "center", behavior: "instant" });
  getSelection().setBaseAndExtent(before, before.length - left, behind, end)`;

/** Opens a page of the essay and waits for the programs that come with the first act. */
async function read(tab: Driven, address: string): Promise<void> {
  await tab.open(address);
  await run(tab, 'dispatchEvent(new PointerEvent("pointermove"))');
  await tab.until('customElements.get("note-bubble") && customElements.get("finding-aids")');
}

async function mark(tab: Driven, selector: string, way: string): Promise<void> {
  await run(tab, selectAround(selector));
  await tab.press(button(BAR, way));
}

/** Gives /mine/ the file that was exported, as a reader chooses it. */
const IMPORT = `
  const input = document.querySelector("input[type=file]");
  const chosen = new DataTransfer();
  chosen.items.add(new File([sessionStorage.exported], "marks.jsonld"));
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }))`;

/** What a reader does with marks from the first to the last, in the order of these steps. */
export const MARKS_FLOW: readonly (readonly [
  name: string,
  run: (tab: Driven, site: string) => Promise<void>,
])[] = [
  [
    'words are marked across a marker and a page break, and the text stays what it is',
    async (tab, site) => {
      await read(tab, site + SECTION);
      await run(tab, `sessionStorage.words = ${WORDS}`);
      await mark(tab, 'article sup', '划线');
      await tab.until(`${under('own-1')}.length === 16`);
      await mark(tab, 'article p [role=doc-pagebreak]', '绿色');
      await tab.until(`${under('own-2')}.length === 16`);
      await run(tab, `sessionStorage.marked = ${under('own-1')} + ${under('own-2')}`);
      await tab.until(`sessionStorage.words === ${WORDS}`);
    },
  ],
  [
    'they stand there again, and on the whole text',
    async (tab, site) => {
      for (const page of [SECTION, 'full/']) {
        await read(tab, site + page);
        await tab.until(`sessionStorage.marked === ${under('own-1')} + ${under('own-2')}`);
      }
    },
  ],
  [
    'a press opens a mark, which gets a comment and another colour',
    async (tab) => {
      await tab.press(`(() => {
        const [piece] = CSS.highlights.get("own-1") ?? [];
        const { startContainer: node, startOffset: start } = piece;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + 1);
        const scrollIntoView = (how) => node.parentElement.scrollIntoView(how);
        return Object.assign(range, { scrollIntoView });
      })()`);
      await tab.until('document.activeElement.matches(".own-panel textarea")');
      await run(tab, 'document.activeElement.value = "请对照"');
      await tab.press(button('.own-panel button', '蓝色'));
      await tab.press(button('.own-panel button', '完成'));
      await tab.until(`${under('own-3')}.length === 16 && ${under('own-comment')}.length === 16`);
    },
  ],
  [
    'the list has both, and its comment is edited',
    async (tab, site) => {
      await tab.open(`${site}mine/`);
      await tab.until(`${ENTRIES}.length === 2`);
      await tab.press(`${ENTRIES}.find((item) => item.innerText.includes("请对照"))
        .querySelector(".mine-facts span > button:nth-last-child(2)")`);
      await tab.until('document.activeElement.matches("textarea")');
      await run(tab, 'document.activeElement.value = "请对照第三部分"');
      await tab.press(button('[data-mark] button', '完成'));
      await tab.until(`${LISTED}.includes("请对照第三部分")`);
    },
  ],
  [
    'what is exported comes back after all was deleted, and nothing comes twice',
    async (tab) => {
      // The file itself is looked at in Chromium: here its text is kept from being saved.
      await run(
        tab,
        `sessionStorage.listed = ${LISTED};
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => (sessionStorage.exported = text));
          return "#";
        };
        HTMLAnchorElement.prototype.click = () => undefined`,
      );
      await tab.press('document.querySelector("[data-export=json]")');
      await tab.until('sessionStorage.exported');
      for (const left of [1, 0]) {
        await tab.press(button('[data-mark] button', '删除'));
        await tab.until(`${ENTRIES}.length === ${String(left)}`);
      }
      for (const said of ['新增 2 条，更新 0 条，已有 0 条', '新增 0 条，更新 0 条，已有 2 条']) {
        await run(tab, IMPORT);
        await tab.until(`document.querySelector(".own-notice").innerText.includes("${said}")`);
        await tab.until(`${LISTED} === sessionStorage.listed`);
      }
    },
  ],
  [
    'what is marked in another tab is in the list at once',
    async (tab, site) => {
      await tab.inAnotherTab(async (other) => {
        await read(other, site + SECTION);
        await mark(other, '#s1-1-p2 sup', '红色');
        await other.until(`${under('own-4')}.length === 16`);
      });
      await tab.until(`${ENTRIES}.length === 3`);
      for (const left of [2, 1, 0]) {
        await tab.press(button('[data-mark] button', '删除'));
        await tab.until(`${ENTRIES}.length === ${String(left)}`);
      }
    },
  ],
];
