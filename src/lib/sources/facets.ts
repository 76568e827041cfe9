import { words as essay } from '#words/language.ts';
import { words } from '#words/source-facts.ts';
import { words as dates } from '#words/dates.ts';
import { words as kinds } from '#words/kinds.ts';
import { shortTitle, yearOf } from '../citation/gbt7714.ts';
import { publisherKind } from '../citation/publisher-kind.ts';
import { sourceTypes } from '../content/schemas.ts';
import type { Section, Source } from '../corpus/corpus.ts';
import { citingSections } from './basis.ts';
import type { Facet, FacetKey, Values } from './listing.ts';

/** The language of a source as readers call it. */
const LANGUAGE_NAMES = new Intl.DisplayNames(essay.locale, { type: 'language' });

/** What a source is listed by. A source that notes of several parts cite is of each of them. */
function valuesOf(source: Source, sections: readonly Section[]): Values {
  const cited = citingSections(source);
  const year = yearOf(source.data);
  return {
    type: [source.data.type],
    language: [source.data.language],
    year: year === undefined ? [] : [String(year)],
    part: sections.filter(({ name }) => cited.has(name)).map(({ number }) => String(number)),
    publisher: [publisherKind(source.data)],
  };
}

/**
 * The lists from which a reader chooses, each with the values that occur, in their order and as
 * readers call them.
 */
export function facetsOf(sources: readonly Source[], sections: readonly Section[]): Facet[] {
  const all = sources.map((source) => valuesOf(source, sections));
  const facet = (
    key: FacetKey,
    name: string,
    names: readonly (readonly [value: string, label: string])[],
  ): Facet => ({
    key,
    name,
    options: names
      .filter(([value]) => all.some((values) => values[key].includes(value)))
      .map(([value, label]) => ({ value, label })),
  });
  const found = (key: FacetKey): string[] =>
    [...new Set(all.flatMap((values) => values[key]))].sort();
  return [
    facet(
      'type',
      words.type,
      sourceTypes.map((type) => [type, kinds.sources[type]] as const),
    ),
    facet(
      'language',
      words.language,
      found('language').map(
        (code) => [code, LANGUAGE_NAMES.of(code.split('-')[0] ?? code) ?? code] as const,
      ),
    ),
    facet(
      'year',
      words.year,
      found('year')
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => [year, dates.year(Number(year))] as const),
    ),
    facet(
      'part',
      words.part,
      sections.map(({ number, title }) => [String(number), title] as const),
    ),
    facet('publisher', words.publisher, Object.entries(kinds.publishers)),
  ];
}

/** The same as attributes of its place in the list, which the script of the page reads. */
export function dataOf(source: Source, sections: readonly Section[]): Record<string, string> {
  const values = Object.entries(valuesOf(source, sections)).map(
    ([key, found]) => [`data-${key}`, found.join(' ')] as const,
  );
  return { 'data-title': shortTitle(source.data), ...Object.fromEntries(values) };
}
