import type { Name, SourceType } from '../content/schemas.ts';
import { type CslItem, NAME_LISTS } from './csl.ts';

/** The reference types of RIS. */
const TYPES: Record<SourceType, string> = {
  article: 'UNPD',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'STAT',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

const NAME_TAGS = { author: 'AU', editor: 'ED', translator: 'A4' } as const;

/**
 * Items as a RIS file in UTF-8: lines end with CR LF, every record ends with `ER  - ` and an empty
 * line. What the item lacks is left out; RIS has no mark for names that the note leaves out, so a
 * remark says it.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('');
}

/** A text as a line of RIS may hold it: one line, since a line break would begin the next field. */
export function risLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function recordOf(item: CslItem): string {
  const [first, last] = (item.page ?? '').split(/[-–]/u);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fourDigits = year === undefined ? undefined : String(year).padStart(4, '0');
  const twoDigits = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  const names = NAME_LISTS.flatMap((list) =>
    (item[list] ?? []).map((name): [string, string] => [NAME_TAGS[list], nameOf(name)]),
  );
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...names,
    ['T2', item['container-title'] ?? item['event-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['M3', item.genre ?? (item.type === 'article' ? 'preprint' : undefined)],
    ['M1', item.number],
    // What is no year of four digits goes behind the three slashes.
    ['PY', year !== undefined && year < 0 ? `///${String(-year)} BC` : fourDigits],
    // Year, month and day between their slashes, as many as are known.
    [
      'DA',
      month === undefined || Number(year) < 0
        ? undefined
        : `${String(fourDigits)}/${twoDigits(month)}/${twoDigits(day)}`,
    ],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${risLine(value)}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** In a name RIS has one comma, before the given name: an organisation gets a full-width one. */
function nameOf(name: Name): string {
  return 'literal' in name ? name.literal.replace(/,\s*/gu, '，') : `${name.family}, ${name.given}`;
}
