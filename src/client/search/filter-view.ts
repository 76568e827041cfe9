/**
 * The choices that narrow results. Each says how many it would leave; a choice that would leave
 * none is not offered.
 */
import type { Hit } from '../../lib/search/exact-match.ts';
import { countFilters, type Filter } from '../../lib/search/filters.ts';
import { button, element } from '../dom.ts';
import { WORDS } from './language.ts';
import type { Shape } from './query-url.ts';

/** What was found, and how the reader looks at it. */
interface FilterState {
  readonly hits: readonly Hit[];
  readonly filter: Filter;
  readonly shape: Shape;
  /** Titles of the sections, by their numbers. */
  readonly sections: readonly string[];
  readonly change: (filter: Filter, shape: Shape) => void;
}

/** One group for each thing to choose; no group that has but one choice and nothing chosen. */
export function filterGroups({
  hits,
  sections,
  filter,
  shape,
  change,
}: FilterState): HTMLElement[] {
  const counts = countFilters(hits, filter);
  const groups: HTMLElement[] = [];
  const add = <T>(
    name: string,
    labels: readonly (readonly [T, string])[],
    of: ReadonlyMap<T, number>,
    chosen: T | undefined,
    make: (choice: T | undefined) => Filter,
  ): void => {
    const offered = labels.filter(([choice]) => of.has(choice) || choice === chosen);
    if (offered.length < 2 && chosen === undefined) return;
    const all = choiceButton(WORDS.all, chosen === undefined, () => change(make(undefined), shape));
    const buttons = offered.map(([choice, label]) =>
      choiceButton(`${label} ${String(of.get(choice) ?? 0)}`, choice === chosen, () =>
        change(make(choice), shape),
      ),
    );
    groups.push(group(name, [all, ...buttons]));
  };
  const [kindName, partName, languageName, shapeName] = WORDS.filters;
  add(kindName, entries(WORDS.filterKinds), counts.kind, filter.kind, (kind) => ({
    ...filter,
    kind,
  }));
  add(
    partName,
    sections.map((title, part) => [part, numberOf(title)] as const),
    counts.part,
    filter.part,
    (part) => ({ ...filter, part }),
  );
  add(languageName, WORDS.languages, counts.language, filter.language, (language) => ({
    ...filter,
    language,
  }));
  const shapes = entries(WORDS.shapes).map(([kind, label]) =>
    choiceButton(label, shape.kind === kind, () =>
      change(filter, kind === 'lines' ? { kind, order: 'order' } : { kind }),
    ),
  );
  groups.push(group(shapeName, shapes));
  return groups;
}

/** 一 of 一、…, II of II. …; a title without a number is itself short, as 引言 is. */
function numberOf(title: string): string {
  return /^(?:[一二三四五六七八九十]+(?=、)|[IVXL\d]+(?=\.))/u.exec(title)?.[0] ?? title;
}

function group(name: string, buttons: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-label': name },
    element('span', { 'aria-hidden': 'true' }, name),
    ...buttons,
  );
}

function choiceButton(label: string, isChosen: boolean, choose: () => void): HTMLElement {
  return button(label, choose, { 'aria-pressed': String(isChosen) });
}

function entries<Key extends string>(labels: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(labels) as [Key, string][];
}
