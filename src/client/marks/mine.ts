import { words as common } from '#words/marks.ts';
import { words } from '#words/mine.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { ImportError } from '../../lib/marks/web-annotation.ts';
import { withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { fetchPart } from '../fetch-part.ts';
import { fetchSearchData, LoadError } from '../search/load-search-data.ts';
import { entryItem, type Entry } from './mine-entry.ts';
import { importFile, openSet, saveAnnotations, type Edition } from './mine-files.ts';
import { setHeading, showItems } from './mine-items.ts';
import { entryMaker, ORDERS } from './mine-places.ts';
import { showNotice } from './notice.ts';
import { MarkStore, StoreError } from './store.ts';

/**
 * `<own-marks>` lists all that the reader has marked, with ways to filter, change, export and
 * import it. `data-base` is the folder of the site, `data-title` and `data-reference` the essay.
 */
class OwnMarksList extends HTMLElement {
  readonly #edition: Edition = {
    title: this.dataset['title'] ?? '',
    reference: this.dataset['reference'] ?? '',
    base: this.dataset['base'] ?? '/',
  };
  readonly #store = new MarkStore(withBase(this.#edition.base, ''), () =>
    this.#try(() => this.#show()),
  );
  #make: ReturnType<typeof entryMaker> | undefined;
  /** By all that their marks say: of thousands only what has changed is looked for in the text. */
  #entries: ReadonlyMap<string, Entry> = new Map();
  /** Thousands are not made anew for every letter. */
  readonly #items = new WeakMap<Entry, HTMLLIElement>();

  connectedCallback(): void {
    this.#tools.addEventListener('input', () => this.#list());
    this.#tools.addEventListener('change', ({ target }) => {
      if ((target as HTMLElement).matches('[name="order"]')) this.#try(() => this.#show());
    });
    // From what is kept, also before it is listed and where it cannot be.
    this.#press('json', async () => {
      saveAnnotations(await this.#store.marks(), this.#edition);
      this.#exported();
    });
    this.#press('markdown', async () => {
      const part = await fetchPart(import('./mine-markdown.ts'));
      await this.#show();
      part?.saveMarkdown([...this.#entries.values()], this.#edition);
    });
    const input = this.#find('input[type="file"]', HTMLInputElement);
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      // The same file may be chosen once more.
      if (file) this.#try(() => this.#import(file).finally(() => (input.value = '')));
    });
    this.#try(() => this.#show());
  }

  get #tools(): HTMLElement {
    return this.#find('.mine-tools', HTMLDivElement);
  }

  /** What the reader has chosen or typed in a field of the tools. */
  #value(name: string): string {
    const field = this.#tools.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[name="${name}"]`,
    );
    return field?.value.trim() ?? '';
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`${selector} is missing in <own-marks>`);
    return found;
  }

  #press(name: string, act: () => Promise<void>): void {
    const pressed = this.#find(`[data-export="${name}"]`, HTMLButtonElement);
    pressed.addEventListener('click', () => this.#try(act));
  }

  async #show(): Promise<void> {
    const { base } = this.#edition;
    const make = (this.#make ??= entryMaker(
      (await fetchSearchData(base, 'default')).passages,
      base,
    ));
    const order = ORDERS[this.#value('order') === 'time' ? 'time' : 'text'];
    const marks = await this.#store.marks();
    const entries = marks.map((mark) => {
      const key = JSON.stringify(mark);
      return [key, this.#entries.get(key) ?? make(mark)] as const;
    });
    this.#entries = new Map(entries.sort(([, one], [, other]) => order(one, other)));
    this.toggleAttribute('data-empty', marks.length === 0);
    this.#list();
    this.#tellChanges();
    await this.#showSets();
  }

  /** Lists what the reader has asked for, and counts. */
  #list(): void {
    const shown = [...this.#entries.values()].filter(
      fits(this.#value('colour'), this.#value('words').toLowerCase()),
    );
    const isGrouped = this.#value('order') === 'text';
    const items = shown.map((entry, index) => {
      const item = this.#itemOf(entry);
      const isFirst = isGrouped && entry.group !== shown[index - 1]?.group;
      setHeading(item, isFirst ? entry.group : undefined);
      return item;
    });
    void showItems(this.#find('ol', HTMLOListElement), items);
    const [all, some] = [this.#entries.size, shown.length];
    this.#find('[role="status"]', HTMLParagraphElement).textContent = words.listed(all, some);
  }

  #itemOf(entry: Entry): HTMLLIElement {
    const known = this.#items.get(entry);
    if (known) return known;
    const item = entryItem(entry, {
      keep: (mark) => this.#try(() => this.#keep(mark)),
      remove: (mark) => this.#try(() => this.#remove(mark)),
    });
    this.#items.set(entry, item);
    return item;
  }

  #tellChanges(): void {
    const changes = this.#store.changes();
    this.#find('.mine-changes', HTMLParagraphElement).textContent =
      changes > 0 ? words.changes(changes) : '';
  }

  #exported(): void {
    this.#store.exported();
    this.#tellChanges();
  }

  async #showSets(): Promise<void> {
    const sets = await this.#store.sets();
    const items = sets.map(({ id, label, marks }) =>
      element(
        'li',
        {},
        words.setOf(label, marks.length),
        button(common.takeOff, () =>
          this.#try(() => this.#store.removeSet(id).then(() => this.#showSets())),
        ),
      ),
    );
    this.#find('.mine-sets', HTMLUListElement).replaceChildren(...items);
  }

  async #keep(mark: Mark): Promise<void> {
    await this.#store.keep(mark);
    await this.#show();
  }

  async #remove(mark: Mark): Promise<void> {
    await this.#store.remove(mark.id);
    await this.#show();
    const undo = button(common.undo, () =>
      this.#try(async () => {
        await this.#store.put([mark]);
        await this.#show();
        this.querySelector<HTMLElement>(`[data-mark="${mark.id}"] button`)?.focus();
      }),
    );
    showNotice(common.removed, undo);
    undo.focus();
  }

  async #import(file: File): Promise<void> {
    const { base } = this.#edition;
    if (this.#find('[name="as-set"]', HTMLInputElement).checked) {
      await openSet(file, this.#store, base);
      await this.#showSets();
      showNotice(words.setOpened);
      return;
    }
    const { added, updated, kept } = await importFile(file, this.#store, base);
    await this.#show();
    showNotice(words.imported(added.length, updated.length, kept));
  }

  /** Says so when a file, the browser or the network stands in the way. */
  #try(act: () => Promise<unknown>): void {
    act().catch((error: unknown) => {
      if (error instanceof StoreError || error instanceof ImportError) showNotice(error.message);
      else if (error instanceof LoadError)
        showNotice(
          words.unloaded,
          button(words.retry, () => this.#try(() => this.#show())),
        );
      else {
        console.error(error);
        showNotice(words.broken);
      }
    });
  }
}

/** Whether an entry is one of those that the reader wants to see. */
function fits(colour: string, words: string): (entry: Entry) => boolean {
  return ({ mark }) =>
    (colour === '' ||
      colour === String(mark.colour) ||
      (colour === 'comment' && mark.comment !== '')) &&
    `${mark.target.exact}\n${mark.comment}`.toLowerCase().includes(words);
}

customElements.define('own-marks', OwnMarksList);
