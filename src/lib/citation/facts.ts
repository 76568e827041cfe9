import { words } from '#words/source-facts.ts';
import { words as dates } from '#words/dates.ts';
import type { Name, SourceData } from '../content/schemas.ts';
import { words as kinds } from '#words/kinds.ts';
import type { NameList } from './csl.ts';
import { yearOf } from './gbt7714.ts';
import { spokenName } from './names.ts';
import { sourceDateInWords, wordsOfDate } from './source-dates.ts';

/** One fact of a source: what it is called, and the value as the note prints it. */
type Fact = readonly [label: string, value: string];

const IDENTIFIERS = ['DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID'] as const;

/** What the notes print of a source, field by field; nothing that they do not print. */
export function factsOf(source: SourceData): Fact[] {
  const all: [string, string | undefined][] = [
    [words.type, kinds.sources[source.type]],
    [words.author, names(source.author, source, 'author')],
    [words.editor, names(source.editor, source, 'editor')],
    [words.translator, names(source.translator, source, 'translator')],
    [words.container, source['container-title']],
    [words.event, source['event-title']],
    [words.eventPlace, source['event-place']],
    [
      words.series,
      [source['collection-title'], source['collection-number']].filter(Boolean).join(' '),
    ],
    [words.publisher, source.publisher],
    [words.place, source['publisher-place']],
    [words.volume, source.volume],
    [words.volumes, source['number-of-volumes']],
    [words.issue, source.issue],
    [words.page, source.page],
    [words.edition, source.edition],
    [words.version, source.version],
    [words.number, source.number],
    [words.genre, source.genre],
    [words.date, source.issued && sourceDateInWords(source.issued)],
    [words.original, source['original-date'] && sourceDateInWords(source['original-date'])],
    [words.accessed, source.accessed && sourceDateInWords(source.accessed)],
    [words.archive, source.archive],
    [words.shelfMark, source.archive_location],
    ...IDENTIFIERS.map((key): [string, string | undefined] => [key, source[key]]),
  ];
  return all.flatMap(([label, value]): Fact[] => (value ? [[label, value]] : []));
}

function names(
  list: readonly Name[] | undefined,
  source: SourceData,
  kind: NameList,
): string | undefined {
  if (!list) return undefined;
  return words.names(list.map(spokenName), source.custom?.['et-al']?.includes(kind) ?? false);
}

/** The year of publication as lists show it, the words of a date without one, or nothing. */
export function shortYear(source: SourceData): string {
  const year = yearOf(source);
  return year === undefined ? (wordsOfDate(source.issued) ?? '') : dates.label(year);
}
