import { words } from '#words/mark-files.ts';
import { isColour, type Mark, type Target } from './mark.ts';

/**
 * Marks as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/): for other programs,
 * as a backup, and as a set for others. The colour is the style class `own-2`, the print page
 * `schema:pagination`.
 */

/** Five times what 2,000 marks with comments need; a larger file is no list of marks. */
export const MOST_BYTES = 10_000_000;
/** No passage of the essay is as long as that, and no comment should be. */
const LONGEST = 20_000;
/** No mark was made after the year 9999, and later times soon cannot be counted. */
const TOO_LATE = Date.UTC(10_000);

/** A file that cannot be taken in; the message is for its reader. */
export class ImportError extends Error {}

/**
 * The marks as JSON-LD.
 * @param label name of the set; a file without one is known by its own name
 * @param addressOf a page of the site, given relative to it, as others can reach it
 */
export function toAnnotations(
  marks: readonly Mark[],
  label: string,
  addressOf: (page: string) => string,
): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    ...(label === '' ? {} : { label }),
    items: marks.map((mark) => annotationOf(mark, addressOf)),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function annotationOf(
  { id, created, modified, colour, comment, target }: Mark,
  addressOf: (page: string) => string,
): unknown {
  const { page, block, start, exact, prefix, suffix, pages } = target;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: comment === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(comment === ''
      ? {}
      : { body: { type: 'TextualBody', format: 'text/plain', value: comment } }),
    target: {
      type: 'SpecificResource',
      source: addressOf(page),
      ...(pages === '' ? {} : { 'schema:pagination': pages }),
      styleClass: `own-${String(colour)}`,
      selector: [
        {
          type: 'FragmentSelector',
          value: block,
          refinedBy: { type: 'TextPositionSelector', start, end: start + exact.length },
        },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  };
}

/** What a file of marks holds. */
export interface MarkSet {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads such a file. Fields that are not known are passed over.
 * @param pageOf the page of the site behind an address; `undefined` for one of another place
 * @throws {ImportError} when anything in it is not as `toAnnotations` writes it; nothing of it is
 * taken then
 */
export function readAnnotations(
  text: string,
  pageOf: (address: string) => string | undefined,
): MarkSet {
  if (new TextEncoder().encode(text).length > MOST_BYTES) throw new ImportError(words.tooLarge);
  const { type, items, label } = fieldsOf(parseJson(text));
  if (type !== 'AnnotationPage' || !Array.isArray(items)) throw new ImportError(words.notMarks);
  const marks = items.map((item: unknown, index) => readMark(item, index + 1, pageOf));
  return { label: typeof label === 'string' ? label.slice(0, 200) : '', marks };
}

function readMark(
  item: unknown,
  number: number,
  pageOf: (address: string) => string | undefined,
): Mark {
  const fail = (what: string): never => {
    throw new ImportError(words.refused(number, what));
  };
  const { id, created, modified, body, target } = fieldsOf(item);
  const { source, styleClass, 'schema:pagination': pages, selector } = fieldsOf(target);
  const selectors: unknown[] = Array.isArray(selector) ? selector : [];
  const one = (name: string): Fields =>
    selectors.map(fieldsOf).find(({ type }) => type === name) ?? {};
  const [fragment, quote] = [one('FragmentSelector'), one('TextQuoteSelector')];
  const start = fieldsOf(fragment['refinedBy'])['start'];
  const uuid = /^urn:uuid:(?<uuid>[\da-f-]{36})$/u.exec(textOf(id) ?? '')?.groups?.['uuid'];
  const page = pageOf(textOf(source) ?? '');
  const colour = Number(/^own-(?<number>\d)$/u.exec(textOf(styleClass) ?? '')?.groups?.['number']);
  const comment = body === undefined ? '' : textOf(fieldsOf(body)['value']);
  const [block, exact] = [textOf(fragment['value']), textOf(quote['exact'])];
  if (uuid === undefined) return fail(words.noId);
  if (!isTime(created) || !isTime(modified)) return fail(words.noDate);
  if (!isColour(colour)) return fail(words.noColour);
  if (page === undefined) return fail(words.notHere);
  if (comment === undefined) return fail(words.noComment);
  if (!exact || block === undefined || !isOffset(start)) return fail(words.noWords);
  const place: Target = {
    page,
    block,
    start,
    exact,
    prefix: textOf(quote['prefix']) ?? '',
    suffix: textOf(quote['suffix']) ?? '',
    pages: textOf(pages) ?? '',
  };
  return { id: uuid, created, modified, colour, comment, target: place };
}

type Fields = Partial<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value.length < 40 && Date.parse(value) < TOO_LATE;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(words.notJson);
  }
}
