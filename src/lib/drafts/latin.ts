import { addPeople, dateIn, pagesIn, type Draft } from './fields.ts';
import { latinPeople } from './people.ts';

/** What a note says before a citation. */
export const SIGNAL =
  /^(?:(?:See|see|Cf\.?|cf\.?|Compare|compare|In|Also|also|e\.g\.,?|for example,?|quoted in|cited in)(?: also)?(?: in)?,?\s+)+/u;

const QUOTED = /^(?<who>[^“"]*?)[,.]?\s*[“"](?<title>[^”"]+)[”"][,.]?\s*(?<rest>.*)$/u;
const HOLDER =
  /\b(?:Institut\w*|Cent(?:er|re)|Corporation|Commission|Chatham House|Council|Foundation|RAND|Chamber|Bank|NSI|Office|Department)\b/u;
const PAPER = /\b(?:Times|Post|Daily|News|Guardian|Reuters|Wall Street Journal|Tribune|Herald)\b/u;

/**
 * Reads a citation of the kind of Chicago's notes: `A. Doe, “Title,” Journal 12, no. 3 (2001):
 * 4–5`.
 */
export function readLatin(words: string): Draft | undefined {
  const quoted = QUOTED.exec(words)?.groups;
  return quoted ? readQuoted(quoted) : readBook(words);
}

function readQuoted({ who = '', title = '', rest = '' }: Record<string, string>): Draft {
  const draft: Draft = { title: title.replace(/[,.]$/u, '').trim() };
  addWho(draft, who);
  const date = dateIn(rest);
  if (date) draft.issued = { 'date-parts': [date] };
  const inBook = /^in\s+(?<book>.+)$/u.exec(rest)?.groups?.['book'];
  if (inBook) return readChapter(draft, inBook);
  const number = /\barXiv:\d{4}\.\d+/u.exec(rest)?.[0];
  if (number) return { ...draft, type: 'article', number, publisher: 'arXiv' };
  const volume = /\b[Vv]ol(?:\.|ume)?\s*(\d+)/u.exec(rest)?.[1];
  const issue = /\b(?:[Nn]o|[Ii]ssue)\.?\s*(\d+(?:[-–/]\d+)?)/u.exec(rest)?.[1];
  const bare = /^[^,(]*?\s(\d{1,4})(?:[:.,(]|\s*\()/u.exec(rest)?.[1];
  const journal = /^(?<name>[^,(]+?)(?:\s+\d{1,4})?(?:\.\d+)?\s*(?:[,(:]|$)/u.exec(rest)?.groups;
  const name = journal?.['name']?.trim();
  // Where nothing but a date follows, there is no journal.
  const hasName = name !== undefined && !/^(?:\d|[A-Z][a-z]+\.? \d{1,2}, \d{4})/u.test(rest);
  const page = pagesIn(/(?:\bpp?\.\s*|\)\s*:\s*)(\d+(?:\s*[-–—]\s*\d+)?)/u.exec(rest)?.[1]);
  if (volume ?? (hasName && bare)) draft.volume = volume ?? bare;
  if (issue) draft.issue = issue;
  if (page) draft.page = page;
  draft.type = typeOf(draft, hasName ? name : '', date?.length ?? 0);
  const isHolder = draft.type === 'report';
  if (hasName) draft[isHolder ? 'publisher' : 'container-title'] = name;
  return draft;
}

function typeOf(draft: Draft, name: string, exact: number): NonNullable<Draft['type']> {
  if (/\b(?:Proceedings|Conference)\b/u.test(name)) return 'paper-conference';
  if (draft.volume ?? draft.issue ?? draft.page) return 'article-journal';
  if (HOLDER.test(name) || /^[A-Z]{2,6}$/u.test(name)) return 'report';
  if (name === '') return 'webpage';
  if (PAPER.test(name)) return 'article-newspaper';
  return exact > 1 ? 'article-magazine' : 'article-journal';
}

function readChapter(draft: Draft, words: string): Draft {
  draft.type = 'chapter';
  const edited = /^(?<editors>.+?),?\s*\(?eds?\.\)?,\s*(?<book>.+)$/u.exec(words)?.groups;
  const other = /^(?<book>.+?),\s*ed(?:s\.|\.|ited)\s*(?:by\s+)?(?<editors>[^(]+?)\s*(?=\()/u.exec(
    words,
  )?.groups;
  const editors = edited?.['editors'] ?? other?.['editors'];
  if (editors) addPeople(draft, 'editor', latinPeople(editors));
  const book =
    edited?.['book'] ??
    (other ? `${other['book'] ?? ''} ${words.slice(words.indexOf('('))}` : words);
  const { title, more = '' } = /^(?<title>[^,(]+)[,(]?\s*(?<more>.*)$/u.exec(book)?.groups ?? {};
  if (title) draft['container-title'] = title.trim();
  addPublisher(draft, more);
  return draft;
}

const NAME =
  /^(?:(?:\p{Lu}[\p{L}’'.-]*|van|von|der|de|da|bin|al)\s+){1,4}\p{Lu}[\p{L}’'.-]*(?:\s+et al\.?)?$/u;

/**
 * `A. Doe and B. Roe, Title, Place: Publisher, 2001, p. 3`; `A. Doe, Title (Place: Publisher,
 * 2001), 3`.
 */
function readBook(words: string): Draft | undefined {
  const pieces = words.split(/,\s+/u);
  const last = pieces.findIndex((piece) => /^(?:and|&)\s/u.test(piece));
  const heads = last > 0 ? last + 1 : 1;
  const who = pieces.slice(0, heads).join(', ');
  const isPerson = who
    .replace(/,?\s*\(?eds?\.\)?$/u, '')
    .split(/,\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/u)
    .every((one) => NAME.test(one.trim()));
  const rest = pieces
    .slice(heads)
    .join(', ')
    .replace(/^(?:eds?\.|\(eds?\.\)),?\s*/u, '');
  const { title, imprint } =
    /^(?<title>.+?)(?:\s*\((?<inside>[^()]*\d{4})\)|,\s*(?=[^,:]+:\s*[^,]+,\s*\d{4})|,\s*(?=[^,]+,\s*\d{4}\b))(?<imprint>.*)$/u.exec(
      rest,
    )?.groups ?? {};
  const inside = /\((?<inside>[^()]*\d{4})\)/u.exec(rest)?.groups?.['inside'];
  const date = dateIn(inside ?? imprint ?? '');
  if (!isPerson || !title || !date) return undefined;
  const draft: Draft = { type: 'book', title: title.replace(/\s*\([^()]*$/u, '').trim() };
  const isEdited = /,\s*\(?eds?\.\)?/u.test(words.slice(0, who.length + 8));
  addPeople(draft, isEdited ? 'editor' : 'author', latinPeople(who));
  draft.issued = { 'date-parts': [date] };
  addPublisher(draft, inside ?? imprint ?? '');
  return draft;
}

function addPublisher(draft: Draft, words: string): void {
  const { place, publisher } =
    /^(?:(?<place>[^:()]+):\s*)?(?<publisher>[^,:()]+),\s*\d{4}/u.exec(words)?.groups ?? {};
  if (place) draft['publisher-place'] = place.trim();
  if (publisher) draft.publisher = publisher.trim();
}

function addWho(draft: Draft, who: string): void {
  const names = who.trim().replace(/,?\s*\(?eds?\.\)?,?$/u, '');
  if (names === '') return;
  addPeople(draft, names === who.trim() ? 'author' : 'editor', latinPeople(names));
}
