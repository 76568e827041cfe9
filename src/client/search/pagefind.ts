/** Pagefind, through its public API: it ranks passages that hold the words, but not the string. */
import type { FilledQuery } from '../../lib/search/query.ts';
import { isFairMark, wordsIn } from '../../lib/search/related-words.ts';
import type { SearchPassage } from '../../lib/search/passage.ts';
import type { Piece } from '../../lib/search/snippet.ts';
import { fold } from '../../lib/text/normalize.ts';
import { withBase } from '../../lib/urls.ts';
import { PLACES } from './language.ts';
import type { Answer } from './results-view.ts';

/** Passages that are shown. */
const MOST = 10;
/** Passages that are looked at for them, because the best may be exact results. */
const LOOKED_AT = 40;
/** Pagefind takes seconds for words of thousands of letters; a text so long is no set of words. */
const LONGEST = 100;

/** What Pagefind's data say of a passage; a part of its `PagefindSearchFragment`. */
interface Fragment {
  readonly raw_url?: string;
  /** Its words as escaped HTML, with `<mark>`. */
  readonly excerpt: string;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: { readonly noWorker: boolean }) => Pagefind;
}

/** A passage that Pagefind found, with words of it. */
export interface RelatedPassage {
  readonly passage: SearchPassage;
  readonly pieces: readonly Piece[];
}

/** Pagefind cannot be loaded or does not answer. */
export class PagefindError extends Error {}

let opened: Promise<Pagefind> | undefined;

/**
 * The best passages that are neither exact results nor `listed` (numbers of passages) nor ruled
 * out. Rejects with a `PagefindError`.
 */
export async function searchPagefind(
  { query, results, index }: Answer,
  base: string,
  listed: ReadonlySet<number>,
): Promise<RelatedPassage[]> {
  const ruledOut = query.kind === 'parts' ? query.none : [];
  const asked = askedOf(query);
  if (asked.join(' ').length > LONGEST) return [];
  const byHref = new Map(index.passages.map((each) => [each.passage.href, each]));

  function toRelated({ raw_url: href = '', excerpt }: Fragment): RelatedPassage[] {
    const found = byHref.get(href);
    if (!found || results.has(found.number) || listed.has(found.number)) return [];
    if (ruledOut.some((needle) => found.folded.text.includes(needle))) return [];
    const pieces = piecesOf(excerpt);
    const isFair = pieces.some(
      ({ text, marked }) => marked && isFairMark(fold(text, index.table).text, asked),
    );
    return isFair ? [{ passage: found.passage, pieces }] : [];
  }

  const ranked = (await rank(asked, base)).slice(0, LOOKED_AT);
  const related: RelatedPassage[] = [];
  // A few at a time, because each is a request.
  for (let at = 0; at < ranked.length && related.length < MOST; at += MOST) {
    const some = ranked.slice(at, at + MOST);
    const fragments = await asPagefind(Promise.all(some.map((result) => result.data())));
    related.push(...fragments.flatMap(toRelated));
  }
  return related.slice(0, MOST);
}

/** What must stand in a passage, as Pagefind is asked for it. */
function askedOf(query: FilledQuery): readonly string[] {
  if (query.kind === 'parts') return query.all;
  return query.words.length > 0 ? query.words : [query.text];
}

/** Passages with all words, the best first; then, when they are few, those with some of them. */
async function rank(asked: readonly string[], base: string): Promise<PagefindResult[]> {
  const pagefind = await open(base);
  const { results: together } = await asPagefind(pagefind.search(asked.join(' ')));
  const words = wordsIn(asked);
  if (together.length >= MOST || words.length < 2) return [...together];
  const known = new Set(together.map(({ id }) => id));
  const scores = new Map<string, { readonly result: PagefindResult; readonly score: number }>();
  for (const word of words) {
    const { results } = await asPagefind(pagefind.search(word));
    for (const result of results) {
      const score = (scores.get(result.id)?.score ?? 0) + result.score;
      if (!known.has(result.id)) scores.set(result.id, { result, score });
    }
  }
  const apart = [...scores.values()].sort((a, b) => b.score - a.score);
  return [...together, ...apart.map(({ result }) => result)];
}

/** Loads Pagefind when it is first asked. A failure is not kept. */
function open(base: string): Promise<Pagefind> {
  opened ??= asPagefind(load(base)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Without Pagefind's worker, whose address the content security policy would have to trust. */
async function load(base: string): Promise<Pagefind> {
  const address = new URL(withBase(base, PLACES.pagefind), location.href).href;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

async function asPagefind<Value>(value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (cause) {
    throw new PagefindError('Pagefind does not answer', { cause });
  }
}

/** The words of an excerpt, as text. */
function piecesOf(excerpt: string): Piece[] {
  const texts = excerpt.split(/<\/?mark>/u);
  return texts
    .map((text, number) => ({ text: unescape(text), marked: number % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(html: string): string {
  const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return html.replace(/&(?:lt|gt|amp);/gu, (entity) => characters[entity] ?? entity);
}
