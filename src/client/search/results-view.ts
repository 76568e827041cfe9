import type { Filter } from '../../lib/search/filters.ts';
import { filterHits } from '../../lib/search/filters.ts';
import type { FilledQuery } from '../../lib/search/query.ts';
import type { ResultSet } from '../../lib/search/result-set.ts';
import { withBase } from '../../lib/urls.ts';
import { filterGroups } from './filter-view.ts';
import { kwicView } from './kwic-view.ts';
import type { SearchIndex, SearchLoader } from './load-search-data.ts';
import type { Shape } from './query-url.ts';
import { keepQuery, recentQueries } from './recent.ts';
import { resultItems } from './result-items.ts';
import type { SearchElements } from './search-ui.ts';
import { failureLine, statusLine, otherWays, type Failure } from './status-line.ts';

/** A shorter wait needs no words. */
const UNNOTICED_MS = 300;

/** An answer, with all that is needed to show it. */
export interface Answer {
  readonly input: string;
  readonly query: FilledQuery;
  readonly results: ResultSet;
  readonly index: SearchIndex;
}

/** What the reader does with what is shown. */
interface ResultsEvents {
  /** Searches for something else. */
  readonly ask: (query: string) => void;
  /** Looks at the same answer in another way. */
  readonly change: () => void;
}

/** Shows answers. Of several that are under way only the latest is shown. */
export class ResultsView {
  /** The input that was searched for last. */
  input: string | undefined;
  filter: Filter = {};
  shape: Shape = { kind: 'list' };
  readonly #elements: SearchElements;
  readonly #base: string;
  readonly #loader: SearchLoader;
  readonly #events: ResultsEvents;
  #answer: Answer | undefined;
  #turn = 0;
  #notice: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: SearchElements, base: string, loader: SearchLoader, events: ResultsEvents) {
    [this.#elements, this.#base, this.#loader, this.#events] = [elements, base, loader, events];
  }

  /** What is shown is no answer to what stands in the field. */
  setBusy(): void {
    this.#elements.results.setAttribute('aria-busy', 'true');
  }

  /** A search begins. What it gives says whether it is still the latest. */
  begin(input: string): () => boolean {
    this.#turn += 1;
    const turn = this.#turn;
    [this.input, this.#answer] = [input, undefined];
    this.setBusy();
    clearTimeout(this.#notice);
    this.#notice = setTimeout(
      () => this.#elements.status.replaceChildren('正在检索…'),
      UNNOTICED_MS,
    );
    return () => turn === this.#turn;
  }

  /** Nothing under way is shown any more. */
  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#notice);
  }

  /** Shows the exact results, and after them whatever else may be of use. */
  show(answer: Answer, isCurrent: () => boolean): void {
    const { related, hints } = this.#elements;
    this.#answer = answer;
    for (const part of [related, hints]) part.replaceChildren();
    this.#showResults(answer);
    keepQuery(withBase(this.#base, ''), answer.input);
    this.#addRelated(answer, isCurrent).catch((error: unknown) => {
      console.error(error);
    });
  }

  /** The first result, if what is shown answers this input. */
  firstResult(input: string | undefined): HTMLElement | null | undefined {
    const isAnswered = this.#answer !== undefined && this.#answer.input === input;
    return isAnswered ? this.#elements.results.querySelector('a') : undefined;
  }

  /** Nothing is asked: the last queries are offered, if the reader keeps them. */
  idle(input: string): void {
    this.#clear(input, []);
    this.#elements.hints.replaceChildren(recentQueries(withBase(this.#base, ''), this.#events.ask));
  }

  /** There is no answer, which is not the same as no hits. */
  fail(input: string, failure: Failure): void {
    this.#clear(input, failureLine(input, failure));
    this.#elements.hints.replaceChildren(otherWays(this.#base));
    this.#elements.retry.hidden = false;
  }

  #showResults(answer: Answer): void {
    const { input, query, results, index } = answer;
    const { filter, shape } = this;
    const { lines, filters, results: list } = this.#elements;
    const place = { base: this.#base, query: input };
    const change = (newFilter: Filter, newShape: Shape): void => this.#change(newFilter, newShape);
    const isList = shape.kind !== 'lines';
    const groups =
      shape.kind === 'text' ? results.groupsInText(filter, index.sections) : results.groups(filter);
    list.replaceChildren(...(isList ? resultItems(groups, place) : []));
    if (shape.kind !== 'lines') lines.replaceChildren();
    else
      kwicView(lines, {
        hits: filterHits(results.hits, filter),
        index,
        order: shape.order,
        place,
        reorder: (order) => change(filter, { kind: 'lines', order }),
      });
    [list.hidden, lines.hidden] = [!isList, isList];
    const choices =
      results.hits.length === 0
        ? []
        : filterGroups({ hits: results.hits, sections: index.sections, filter, shape, change });
    filters.replaceChildren(...choices);
    this.#end(input, statusLine(input, query, results));
  }

  /** This part of the program is fetched only now, so that the exact results did not wait. */
  async #addRelated(answer: Answer, isCurrent: () => boolean): Promise<void> {
    const { addRelated } = await import('./related.ts');
    await addRelated({
      answer,
      base: this.#base,
      loader: this.#loader,
      elements: this.#elements,
      ask: this.#events.ask,
      isCurrent,
    });
  }

  #change(filter: Filter, shape: Shape): void {
    [this.filter, this.shape] = [filter, shape];
    this.#events.change();
    const pressed = document.activeElement?.textContent;
    if (this.#answer) this.#showResults(this.#answer);
    // The buttons are made anew: focus goes on to the one with the same words.
    const { filters, lines } = this.#elements;
    const buttons = [filters, lines].flatMap((part) => [...part.querySelectorAll('button')]);
    buttons.find((button) => button.textContent === pressed)?.focus();
  }

  #clear(input: string, status: readonly (string | Node)[]): void {
    const { lines, related, filters, hints, results } = this.#elements;
    for (const part of [lines, related, filters, hints, results]) part.replaceChildren();
    this.#answer = undefined;
    this.#end(input, status);
  }

  #end(input: string, status: readonly (string | Node)[]): void {
    clearTimeout(this.#notice);
    const { results, retry, status: line } = this.#elements;
    line.replaceChildren(...status);
    retry.hidden = true;
    results.dataset['query'] = input;
    results.setAttribute('aria-busy', 'false');
  }
}
