import { words as dates } from '#words/dates.ts';
import type { Name, SourceData } from '../content/schemas.ts';
import { words as kinds } from '#words/kinds.ts';
import { yearOf } from './gbt7714.ts';
import { spokenName } from './names.ts';

/** One fact of a source: what it is called, and the value as the note prints it. */
export type Fact = readonly [label: string, value: string];

/** What the notes print of a source, field by field; nothing that they do not print. */
export function factsOf(source: SourceData): Fact[] {
  const all: [string, string | undefined][] = [
    ['类型', kinds.sources[source.type]],
    ['作者', names(source.author, source, 'author')],
    ['编者', names(source.editor, source, 'editor')],
    ['译者', names(source.translator, source, 'translator')],
    ['载于', source['container-title']],
    ['会议', source['event-title']],
    ['出版者', source.publisher],
    ['出版地', source['publisher-place']],
    ['卷', source.volume],
    ['期', source.issue],
    ['页', source.page],
    ['版次', source.edition],
    ['编号', source.number],
    ['类别', source.genre],
    ['日期', printedDate(source)],
  ];
  return all.flatMap(([label, value]): Fact[] => (value ? [[label, value]] : []));
}

function names(
  list: readonly Name[] | undefined,
  source: SourceData,
  kind: 'author' | 'editor' | 'translator',
): string | undefined {
  if (!list) return undefined;
  const more = source.custom?.['et-al']?.includes(kind) ? '等' : '';
  return `${list.map(spokenName).join('、')}${more}`;
}

/** The year of publication as lists show it, or nothing. */
export function shortYear(source: SourceData): string {
  const year = yearOf(source);
  return year === undefined ? '' : dates.label(year);
}

function printedDate(source: SourceData): string | undefined {
  const date = source.issued?.['date-parts'][0];
  return date && dates.date(date);
}
