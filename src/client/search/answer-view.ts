import { applyFilter, type Filter } from '../../lib/search/filters.ts';
import type { LineOrder } from '../../lib/search/lines.ts';
import type { PartRange } from '../../lib/search/packing.ts';
import { withBase } from '../../lib/urls.ts';
import type { Parts } from './furnish.ts';
import type { Shape } from './query-address.ts';
import type { Ready } from './open.ts';
import { recentQueries } from './recent.ts';
import type { Answer } from './session.ts';
import { filterGroups } from './view-filters.ts';
import { failureLine, fillResults, otherWays, SHOWN_EARLY, statusLine } from './view.ts';

/** A shorter wait needs no words. */
const UNNOTICED = 300;

/** What the list shows: nothing yet, an answer that still grows, the whole answer, or why there is none. */
type State = 'idle' | 'loading' | 'done' | 'error';

/** A final answer, with what is needed to show it in one way and another. */
export interface Final {
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
  filter: Filter = {};
  shape: Shape = { kind: 'list' };
  readonly #parts: Parts;
  readonly #base: string;
  readonly #events: AnswerEvents;
  #final: Final | undefined;
  #turn = 0;
  #notice: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, base: string, events: AnswerEvents) {
    [this.#parts, this.#base, this.#events] = [parts, base, events];
  }

  /** The input that the final answer belongs to, or `undefined` when there is none. */
  get input(): string | undefined {
    return this.#final?.input;
  }

  /** A search begins. What it gives says whether it is still the latest. */
  begin(): () => boolean {
    const isCurrent = this.#next();
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
  async grow(final: Final, isCurrent: () => boolean): Promise<void> {
    clearTimeout(this.#notice);
    const { input, answer } = final;
    this.#frame(final);
    await fillResults(this.#parts.results, applyFilter(answer.progress.hits, this.filter), this.#place(input), SHOWN_EARLY, isCurrent);
  }

  /** The whole answer, under the filter and in the shape that are chosen. */
  async finish(final: Final, isCurrent: () => boolean): Promise<void> {
    this.#final = final;
    const { input, answer, parts } = final;
    const { results, lines } = this.#parts;
    const hits = applyFilter(answer.progress.hits, this.filter);
    const place = this.#place(input);
    if (this.shape.kind === 'lines') {
      const { fillLines } = await import('./view-lines.ts');
      const reorder = (order: LineOrder): void => this.#change(this.filter, { kind: 'lines', order });
      await fillLines(lines, { hits, order: this.shape.order, parts, place, reorder }, isCurrent);
      if (!isCurrent()) return;
      this.#frame(final);
    } else {
      this.#frame(final);
      await fillResults(results, hits, place, Infinity, isCurrent);
      if (!isCurrent()) return;
    }
    this.#end('done', input, statusLine(input, answer));
  }

  /** What stands above the list, which comes with its first results, or it would move them. */
  #frame({ input, answer, parts }: Final): void {
    const { results, lines, filters } = this.#parts;
    const { hits } = answer.progress;
    const change = (filter: Filter, shape: Shape): void => this.#change(filter, shape);
    lines.hidden = this.shape.kind !== 'lines';
    results.hidden = !lines.hidden;
    const groups = hits.length === 0 ? [] : filterGroups({ hits, filter: this.filter, shape: this.shape, parts, change });
    filters.replaceChildren(...groups);
    this.#say(statusLine(input, answer));
  }

  /** What else may be of use, apart from the exact results. Its part of the program is fetched now, so that the answer did not wait for it. */
  async addExtras(ready: Ready, { input, answer, parts }: Final, isCurrent: () => boolean): Promise<void> {
    const [{ findExtras }, { extrasSections, termButtons }] = await Promise.all([import('./extras.ts'), import('./view-extras.ts')]);
    const extras = await findExtras(ready, input, answer);
    if (!isCurrent()) return;
    const { ask } = this.#events;
    const titles = parts.map(([title]) => title);
    this.#parts.more.replaceChildren(...extrasSections(extras, { base: this.#base, query: input, parts: titles, ask }));
    this.#parts.hints.replaceChildren(...(extras.suggested.length > 0 ? [termButtons(extras.suggested, ask)] : []));
  }

  /** Nothing is asked: the last queries are offered, if the reader keeps them. */
  idle(input: string): void {
    this.#clear('idle', input, []);
    this.#parts.hints.replaceChildren(recentQueries(withBase(this.#base, ''), this.#events.ask));
  }

  /** The words could not be fetched. */
  fail(input: string): void {
    this.#clear('error', input, failureLine(input));
    this.#parts.hints.replaceChildren(otherWays(this.#base));
  }

  #change(filter: Filter, shape: Shape): void {
    [this.filter, this.shape] = [filter, shape];
    this.#events.change();
    const final = this.#final;
    if (!final) return;
    const pressed = document.activeElement?.textContent;
    void this.finish(final, this.#next()).then(() => {
      // The buttons are made anew: focus goes on to the one with the same words.
      const buttons = [...this.#parts.filters.querySelectorAll('button'), ...this.#parts.lines.querySelectorAll('button')];
      buttons.find((button) => button.textContent === pressed)?.focus();
    });
  }

  #next(): () => boolean {
    this.#turn += 1;
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  #clear(state: 'idle' | 'error', input: string, status: readonly (string | Node)[]): void {
    const { results, lines, more, filters, hints } = this.#parts;
    for (const part of [results, lines, more, filters, hints]) part.replaceChildren();
    this.#final = undefined;
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
