import type { SourceData, SourceType } from '../content/schemas.ts';
import { formatNames } from './names.ts';

/** The code of each kind of source (GB/T 7714-2025, appendix B). Laws have none of their own and count as 其他. */
const CODES: Record<SourceType, string> = {
  article: 'PP',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  bill: 'Z',
  book: 'M',
  chapter: 'M',
  legislation: 'Z',
  'paper-conference': 'C',
  report: 'R',
  thesis: 'D',
  webpage: 'EB',
};

/** The parts of a formatted reference; the address stands apart because it is a link. */
export interface Reference {
  readonly text: string;
  readonly url: string | undefined;
}

/**
 * A reference in the style of GB/T 7714-2025, from what the essay's notes print and nothing else: half-width `.` and
 * `[ ]`, all other marks full-width; what a note leaves out (a place, a page) is left out here too.
 */
export function formatReference(source: SourceData): Reference {
  const parts = [responsible(source), titlePart(source), container(source), imprint(source)];
  // A part that already ends in a point, as “et al.” does, gets no second one.
  const text = parts.flatMap((part) => (part ? [part.endsWith('.') ? part : `${part}.`] : [])).join(' ');
  return { text, url: source.URL };
}

/** A few words that name a source in a list: its title, or its address when the note prints no title. */
export function shortTitle(source: SourceData): string {
  return source.title ?? source.URL?.replace(/^https?:\/\/(?:www\.)?/u, '') ?? '';
}

/** Year of publication as printed, if any. */
export function yearOf(source: SourceData): number | undefined {
  return source.issued?.['date-parts'][0][0];
}

/** Who stands at the head of the reference: the authors, or the editors of a work that has none. */
function responsible(source: SourceData): string {
  return source.author || hasHost(source) ? people(source.author, source, 'author') : people(source.editor, source, 'editor');
}

/** True for what is part of an edited book or of proceedings, whose editors stand behind the `//`. */
function hasHost(source: SourceData): boolean {
  return source.type === 'chapter' || source.type === 'paper-conference';
}

function titlePart(source: SourceData): string {
  const carrier = source.URL ? '/OL' : '';
  const code = `[${CODES[source.type]}${carrier}]`;
  const number = source.number ? `：${source.number}` : '';
  const within = hasHost(source) ? `//${hostPart(source)}` : '';
  const title = `${source.title ?? '（原注未印题名）'}${number}${code}${within}`;
  const translators = people(source.translator, source, 'translator');
  return translators ? `${title}. ${translators}，译` : title;
}

function hostPart(source: SourceData): string {
  const editors = people(source.editor, source, 'editor');
  const host = source['container-title'] ?? source['event-title'] ?? '';
  return editors ? `${editors}. ${host}` : host;
}

/** Journal, newspaper or website with volume, issue, date and pages; nothing for books and their chapters. */
function container(source: SourceData): string {
  const title = source['container-title'];
  if (!title || hasHost(source)) return '';
  const isPeriodical = source.type === 'article-journal' || source.type === 'article-magazine';
  const issue = source.issue ? `（${source.issue}）` : '';
  const when = isPeriodical ? String(yearOf(source) ?? '') : dateOf(source);
  const volume = source.volume ? `${when ? '，' : ''}${source.volume}` : '';
  const periodicalDate = isPeriodical && !source.issue && !source.volume ? dateOf(source) : `${when}${volume}${issue}`;
  const page = source.page ? `：${source.page}` : '';
  return [title, `${periodicalDate}${page}`].filter(Boolean).join('，');
}

/** Edition, place, publisher and year of what is published by itself. */
function imprint(source: SourceData): string {
  const edition = source.edition ? `${source.edition}${source.language.startsWith('zh') ? ' 版' : ' ed'}` : '';
  const isHosted = source['container-title'] !== undefined && !hasHost(source);
  const place = [source['publisher-place'], source.publisher].filter(Boolean).join('：');
  const pages = isHosted || !source.page ? '' : `：${source.page}`;
  const published = isHosted ? place : [place, dateOf(source)].filter(Boolean).join('，');
  return [edition, `${published}${pages}`].filter(Boolean).join('. ');
}

function people(names: SourceData['author'], source: SourceData, list: 'author' | 'editor' | 'translator'): string {
  if (!names) return '';
  return formatNames(names, source.language, source.custom?.['et-al'].includes(list) ?? false);
}

/** Year, or year and month, or the full date, as `2023-04-04`: as much as is printed. */
function dateOf(source: SourceData): string {
  const parts = source.issued?.['date-parts'][0] ?? [];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
