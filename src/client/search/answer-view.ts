import { countLeft, type Filter } from '../../lib/search/filters.ts';
import type { LineOrder } from '../../lib/search/line-orders.ts';
import type { PartRange } from '../../lib/search/packing.ts';
import { withBase } from '../../lib/urls.ts';
import type { Parts } from './furnish.ts';
import { Listing } from './listing.ts';
import type { Ready } from './open.ts';
import type { Shape } from './query-address.ts';
import type { Answer } from './session.ts';
import { filterGroups } from './view-filters.ts';
import { failureLine, otherWays, resultItems, statusLine } from './view.ts';

/** A shorter wait needs no words. */
const UNNOTICED = 300;

/**
 * While files are still being checked, so many of the best results are shown: they stay, and the
 * list is made whole once, at the end.
 */
const SHOWN_EARLY = 20;

/**
 * What is said of an answer that grows changes so often (milliseconds): more is not read, and takes
 * time from checking.
 */
const TOLD_AGAIN = 200;

/**
 * What the list shows: nothing yet, an answer that still grows, the whole answer, or why there is
 * none.
 */
type State = 'idle' | 'loading' | 'done' | 'error';

/** An answer, with what is needed to show it in one way and another. */
export interface Shown {
  readonly input: string;
  readonly answer: Answer;
  readonly parts: readonly PartRange[];
}

/** What the reader does with what is shown. */
export interface AnswerEvents {
  /** Searches for something else. */
  readonly ask: (query: string) => void;
  /** Looks at the same answer in another way. */
  readonly change: () => void;
}

/** Shows answers. Of several that are under way only the latest is shown. */
export class AnswerView {
  /** The input that was searched for last. */
  input: string | undefined;
  filter: Filter = {};
  shape: Shape = { kind: 'list' };
  readonly #parts: Parts;
  readonly #base: string;
  readonly #events: AnswerEvents;
  readonly #listing: Listing;
  /** What is shown of the latest search, once there is something. */
  #shown: Shown | undefined;
  /** Whether the list of an answer that grows has all that it gets before its end. */
  #isFilled = false;
  #told = 0;
  #turn = 0;
  #notice: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, base: string, events: AnswerEvents) {
    [this.#parts, this.#base, this.#events] = [parts, base, events];
    this.#listing = new Listing(parts.results);
    parts.results.after(this.#listing.more);
  }

  /** A search begins. What it gives says whether it is still the latest. */
  begin(input: string): () => boolean {
    const isCurrent = this.#next();
    [this.input, this.#shown, this.#isFilled, this.#told] = [input, undefined, false, 0];
    this.#parts.results.dataset['state'] = 'loading';
    clearTimeout(this.#notice);
    this.#notice = setTimeout(() => this.#say(['正在查找…']), UNNOTICED);
    return isCurrent;
  }

  /** Nothing under way is shown any more. */
  stop(): void {
    this.#next();
    clearTimeout(this.#notice);
  }

  /** The best results of an answer that still grows. */
  async grow(shown: Shown, isCurrent: () => boolean): Promise<void> {
    clearTimeout(this.#notice);
    this.#shown = shown;
    const now = performance.now();
    if (now - this.#told > TOLD_AGAIN) {
      this.#told = now;
      this.#frame(shown);
    }
    if (!this.#isFilled) await this.#list(shown, SHOWN_EARLY, isCurrent);
  }

  /** The whole answer, under the filter and in the shape that are chosen. */
  async finish(shown: Shown, isCurrent: () => boolean): Promise<void> {
    this.#shown = shown;
    const { input, answer, parts } = shown;
    const { found } = answer.progress;
    if (this.shape.kind === 'lines') {
      const { fillLines } = await import('./view-lines.ts');
      const reorder = (order: LineOrder): void =>
        this.#change(this.filter, { kind: 'lines', order });
      const { filter, shape } = this;
      await fillLines(
        this.#parts.lines,
        { found, filter, order: shape.order, parts, place: this.#place(input), reorder },
        isCurrent,
      );
      if (!isCurrent()) return;
      this.#frame(shown);
    } else {
      this.#frame(shown);
      await this.#list(shown, Infinity, isCurrent);
      if (!isCurrent()) return;
    }
    this.#end('done', input, statusLine(input, answer));
  }

  /** The first `most` results; none is left to be listed when only some are wanted. */
  async #list({ input, answer }: Shown, most: number, isCurrent: () => boolean): Promise<void> {
    const { found } = answer.progress;
    const total = Math.min(most, countLeft(found.cells(), this.filter));
    await this.#listing.show(
      resultItems(found.ranked(this.filter), this.#place(input)),
      total,
      isCurrent,
    );
    this.#isFilled = total >= most;
  }

  /** What stands above the list, which comes with its first results, or it would move them. */
  #frame({ input, answer, parts }: Shown): void {
    const { results, lines, filters } = this.#parts;
    const cells = answer.progress.found.cells();
    const change = (filter: Filter, shape: Shape): void => this.#change(filter, shape);
    lines.hidden = this.shape.kind !== 'lines';
    results.hidden = !lines.hidden;
    const groups =
      cells.length === 0
        ? []
        : filterGroups({ cells, filter: this.filter, shape: this.shape, parts, change });
    filters.replaceChildren(...groups);
    this.#say(statusLine(input, answer));
  }

  /**
   * What else may be of use, apart from the exact results. Its part of the program is fetched now,
   * so that the answer did not wait for it.
   */
  async addExtras(
    ready: Ready,
    { input, answer, parts }: Shown,
    isCurrent: () => boolean,
  ): Promise<void> {
    const [{ findExtras }, { extrasSections, termButtons }, { keepQuery }] = await Promise.all([
      import('./extras.ts'),
      import('./view-extras.ts'),
      import('./recent.ts'),
    ]);
    keepQuery(withBase(this.#base, ''), input);
    const extras = await findExtras(ready, input, answer);
    if (!isCurrent()) return;
    const { ask } = this.#events;
    const titles = parts.map(([title]) => title);
    this.#parts.more.replaceChildren(
      ...extrasSections(extras, { base: this.#base, query: input, parts: titles, ask }),
    );
    this.#parts.hints.replaceChildren(
      ...(extras.suggested.length > 0 ? [termButtons(extras.suggested, ask)] : []),
    );
  }

  /**
   * Nothing is asked: the last queries are offered, if the reader keeps them. Once `begun` is over,
   * because what a search needs is fetched first.
   */
  idle(input: string, begun: Promise<unknown> = Promise.resolve()): void {
    this.#clear('idle', input, []);
    const isCurrent = this.#stay();
    const offer = async (): Promise<void> => {
      await begun;
      if (!isCurrent()) return;
      const { recentQueries } = await import('./recent.ts');
      if (isCurrent())
        this.#parts.hints.replaceChildren(
          recentQueries(withBase(this.#base, ''), this.#events.ask),
        );
    };
    // Without them the reader can search all the same.
    offer().catch(() => undefined);
  }

  /** The words could not be fetched. */
  fail(input: string): void {
    this.#clear('error', input, failureLine(input));
    this.#parts.hints.replaceChildren(otherWays(this.#base));
  }

  #change(filter: Filter, shape: Shape): void {
    [this.filter, this.shape, this.#isFilled, this.#told] = [filter, shape, false, 0];
    this.#events.change();
    const shown = this.#shown;
    if (!shown) return;
    const { checked, files } = shown.answer.progress;
    const pressed = document.activeElement?.textContent;
    // What still grows goes on growing, under the new choice.
    const changed =
      checked < files ? this.grow(shown, this.#stay()) : this.finish(shown, this.#next());
    void changed.then(() => {
      // The buttons are made anew: focus goes on to the one with the same words.
      const buttons = [
        ...this.#parts.filters.querySelectorAll('button'),
        ...this.#parts.lines.querySelectorAll('button'),
      ];
      buttons.find((button) => button.textContent === pressed)?.focus();
    });
  }

  #next(): () => boolean {
    this.#turn += 1;
    return this.#stay();
  }

  #stay(): () => boolean {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  #clear(state: 'idle' | 'error', input: string, status: readonly (string | Node)[]): void {
    const { lines, more, filters, hints } = this.#parts;
    for (const part of [lines, more, filters, hints]) part.replaceChildren();
    this.#listing.clear();
    this.#shown = undefined;
    this.#end(state, input, status);
  }

  #end(state: State, input: string, status: readonly (string | Node)[]): void {
    clearTimeout(this.#notice);
    this.#say(status);
    const { results, retry } = this.#parts;
    retry.hidden = state !== 'error';
    results.dataset['query'] = input;
    results.dataset['state'] = state;
  }

  #say(status: readonly (string | Node)[]): void {
    this.#parts.status.replaceChildren(...status);
  }

  #place(query: string): { base: string; query: string } {
    return { base: this.#base, query };
  }
}
