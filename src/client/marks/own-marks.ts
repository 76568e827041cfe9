import { words } from '#words/marks.ts';
import { words as making } from '#words/own-marks.ts';
import { targetFor } from '../../lib/marks/anchor.ts';
import { type Colour, essayPage, type Mark, type Target } from '../../lib/marks/mark.ts';
import { newMark } from '../../lib/marks/new-mark.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { button, element, siteBase } from '../dom.ts';
import { bubbleAround, firstPageOf } from '../reading-tools/quote.ts';
import { watchBubble } from '../search/landing-note.ts';
import { loadStyles } from '../load-styles.ts';
import { drawMarks, type PlacedMark } from './highlights.ts';
import { openMark, openOthersMark } from './mark-panel.ts';
import { showNotice } from './notice.ts';
import { boxesOf, isOn, offsetAt, printPages, stretchOf } from './page-words.ts';
import { setOfAddress } from './set-of-address.ts';
import { MarkStore, StoreError, type StoredSet } from './store.ts';
import { bubbleView, drawable, pageView, pageWords, type View } from './views.ts';

/** Every so many changes the reader is reminded to export. */
const REMIND_AFTER = 25;

/** Where in the window a mark is brought to which an address leads, as a share of its height. */
const AT = 1 / 3;

/** What is to be done with words besides marking them. */
export interface Marking {
  readonly colour?: Colour | undefined;
  /** Opens the comment. */
  readonly writes?: boolean;
}

let started: OwnMarks | undefined;

/** The marks on this page, which are read and drawn when this is first asked. */
export function ownMarks(host: HTMLElement): OwnMarks {
  started ??= new OwnMarks(host);
  return started;
}

/** What the reader has marked on this page: drawn, opened, added, changed, taken away. */
export class OwnMarks {
  readonly #firstPage: number | undefined;
  readonly #base: string;
  readonly #page = pageWords();
  readonly #store: MarkStore;
  readonly #ready: Promise<void>;
  #marks: readonly Mark[] = [];
  #drawable: ReturnType<typeof drawable> = [];
  /** The page, and after it the note that is open. */
  #views: readonly View[];

  constructor(host: HTMLElement) {
    this.#firstPage = firstPageOf(host);
    this.#base = siteBase();
    this.#store = new MarkStore(withBase(this.#base, ''), () => void this.#try(() => this.#read()));
    this.#views = [pageView(this.#page, this.#here, this.#drawable)];
    this.#ready = this.#start(host.dataset['styles'] ?? '');
  }

  async #start(styles: string): Promise<void> {
    await loadStyles(styles);
    document.addEventListener('click', (event) => this.#onClick(event));
    watchBubble(() => this.#drawBubble(), new AbortController().signal);
    await this.#try(async () => {
      const set = await setOfAddress(this.#base);
      if (set) await this.#offer(set);
      await this.#read();
      this.#land();
    });
  }

  /** Shows the set that somebody's link names, and says so the first time. */
  async #offer(set: StoredSet): Promise<void> {
    const { id, label, marks } = set;
    const isKnown = (await this.#store.sets()).some((one) => one.id === id);
    await this.#store.putSet(set);
    if (isKnown) return;
    const takeOff = (): Promise<void> => this.#store.removeSet(id).then(() => this.#read());
    showNotice(
      making.setShown(label, marks.length),
      button(words.takeOff, () => void this.#try(takeOff)),
      element('a', { href: this.#mine }, making.mine),
    );
  }

  /**
   * Marks words of the page or of an open note, in the colour that was used last unless one is
   * chosen. The same words marked once more get another colour.
   */
  async mark(range: Range, { colour, writes = false }: Marking): Promise<void> {
    await this.#ready;
    const target = this.#targetOf(range);
    if (!target) return;
    const same = this.#marks.find((mark) => isSamePlace(mark.target, target));
    const chosen = colour ?? same?.colour ?? this.#lastColour();
    const mark = same ? { ...same, colour: chosen } : newMark(target, chosen);
    await this.#try(async () => {
      const isFirst = this.#marks.length === 0;
      await this.#keep(mark);
      getSelection()?.removeAllRanges();
      this.#remind(isFirst);
      if (writes) this.#open(mark.id);
    });
  }

  #remind(isFirst: boolean): void {
    const changes = this.#store.changes();
    const mine = element('a', { href: this.#mine }, making.mine);
    if (isFirst) showNotice(making.onDevice, mine);
    else if (changes > 0 && changes % REMIND_AFTER === 0) showNotice(making.remind(changes), mine);
  }

  get #mine(): string {
    return withBase(this.#base, urls.mine());
  }

  get #here(): string {
    return essayPage(location.pathname) ?? '';
  }

  #lastColour(): Colour {
    const last = [...this.#marks].sort((a, b) => b.modified.localeCompare(a.modified))[0];
    return last?.colour ?? 1;
  }

  async #keep(mark: Mark): Promise<void> {
    await this.#store.keep(mark);
    await this.#read();
  }

  async #read(): Promise<void> {
    const [marks, sets] = await Promise.all([this.#store.marks(), this.#store.sets()]);
    this.#marks = marks;
    this.#drawable = drawable(marks, sets);
    this.#views = [pageView(this.#page, this.#here, this.#drawable)];
    this.#drawBubble();
  }

  /** Draws the page as it was found last, and the note that is open now. */
  #drawBubble(): void {
    const bubble = bubbleView(this.#drawable);
    this.#views = [...this.#views.slice(0, 1), ...(bubble ? [bubble] : [])];
    drawMarks(this.#views);
  }

  /** Where the words of a range stand, which may be in the copy of a note. */
  #targetOf(range: Range): Target | undefined {
    const view = this.#views[bubbleAround(range) ? 1 : 0];
    const stretch = view && stretchOf(view.words, range);
    if (!stretch) return undefined;
    const pages = printPages(view.words, stretch, this.#firstPage);
    return targetFor(view.words, stretch, { page: this.#here, pages });
  }

  /** A press on marked words opens the shortest mark there. */
  #onClick({ target, clientX: x, clientY: y, defaultPrevented }: MouseEvent): void {
    if (defaultPrevented || !(target instanceof Element) || !getSelection()?.isCollapsed) return;
    if (target.closest('a, button, summary, input, textarea, .own-panel')) return;
    for (const view of this.#views.toReversed()) {
      if (!view.around.contains(target)) continue;
      const offset = offsetAt(view.words, x, y);
      if (offset === undefined) continue;
      const [hit] = view.marks
        .filter(({ stretch }) => stretch.start <= offset && offset <= stretch.end)
        .filter(({ stretch }) => isOn(view.words, stretch, x, y))
        .sort((a, b) => a.stretch.end - a.stretch.start - (b.stretch.end - b.stretch.start));
      if (hit) this.#show(hit, view);
      if (hit) return;
    }
  }

  #open(id: string): void {
    for (const view of this.#views.toReversed()) {
      const placed = view.marks.find(({ mark }) => mark.id === id);
      if (!placed) continue;
      this.#show(placed, view);
      return;
    }
  }

  #show({ mark, stretch, set }: PlacedMark, { words, around }: View): void {
    const box = boxesOf(words, stretch).at(-1) ?? new DOMRect();
    if (set !== undefined) {
      openOthersMark(mark, set, box, around);
      return;
    }
    openMark(mark, box, around, this.#mine, {
      keep: (changed) => void this.#try(() => this.#keep(changed)),
      remove: (gone) => void this.#try(() => this.#remove(gone)),
    });
  }

  async #remove(mark: Mark): Promise<void> {
    await this.#store.remove(mark.id);
    await this.#read();
    const undo = button(words.undo, () => void this.#try(() => this.#keep(mark)));
    showNotice(words.removed, undo);
  }

  /** Brings the mark into view that the address names. */
  #land(): void {
    const id = new URLSearchParams(location.search).get('mark');
    const placed = this.#views[0]?.marks.find(({ mark }) => mark.id === id);
    const box = placed && boxesOf(this.#page, placed.stretch)[0];
    if (box) scrollBy({ top: box.top - innerHeight * AT, behavior: 'instant' });
  }

  /** Does something with what is kept on the device, and says so when the browser refuses. */
  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      showNotice(error.message);
    }
  }
}

function isSamePlace(one: Target, other: Target): boolean {
  return one.block === other.block && one.start === other.start && one.exact === other.exact;
}
