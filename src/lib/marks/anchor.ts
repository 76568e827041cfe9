import search from 'approx-string-match';
import { CONTEXT, type Target } from './mark.ts';
import { blockAt, type PlacedBlock, type TextOfBlocks } from './text-of-blocks.ts';

/** Words of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much of a quote may have changed, and of the text around it. */
const QUOTE_ERRORS = 0.3;
const CONTEXT_FLOOR = 0.7;
/** So many characters before or after the words tell a place from others. */
const ENOUGH = 8;
/** An unchanged quote of this length is found without the text around it. */
const LONG = 16;
const MOST_ERRORS = 256;

/**
 * Finds the marked words in a text that may have changed since: where they stood if they still
 * stand there, otherwise where the same or nearly the same words stand in the same surroundings.
 * Nothing when there is no such place, or more than one that fits as well: a mark is never guessed
 * at. Measured in `../../../tests/unit/marks/anchor.test.ts`.
 */
export function anchor(target: Target, page: TextOfBlocks): Stretch | undefined {
  const { exact } = target;
  if (exact === '') return undefined;
  const block = page.blocks.find(({ id }) => id === target.block);
  const at = block ? block.start + target.start : -1;
  const fits = at >= 0 && page.text.startsWith(exact, at);
  const here = { start: at, end: at + exact.length };
  if (fits && isSurrounded(target, page, here)) return here;

  const found = candidates(page.text, exact, block)
    .map((stretch) => ({ stretch, score: scoreOf(target, page, stretch) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = found;
  return best && best.score > (next?.score ?? 0) ? best.stretch : undefined;
}

/** The target of words of a page. `page` and `pages` as in `Target`. */
export function targetFor(
  text: TextOfBlocks,
  { start, end }: Stretch,
  where: Pick<Target, 'page' | 'pages'>,
): Target | undefined {
  const [first, last] = [blockAt(text, start), blockAt(text, end - 1)];
  if (!first || !last || end <= start) return undefined;
  return {
    ...where,
    block: first.id,
    start: start - first.start,
    exact: text.text.slice(start, end),
    prefix: text.text.slice(Math.max(first.start, start - CONTEXT), start),
    suffix: text.text.slice(end, Math.min(last.start + last.text.length, end + CONTEXT)),
  };
}

/**
 * Where the words stand as they are, and what comes nearest to them in their own block, or if there
 * is neither, anywhere.
 */
function candidates(text: string, exact: string, own: PlacedBlock | undefined): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  if (own) places.push(...nearest(own.text, exact, own.start));
  const once = new Map(places.map((place) => [place.start, place]));
  return once.size > 0 ? [...once.values()] : nearest(text, exact, 0);
}

function nearest(text: string, exact: string, offset: number): Stretch[] {
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length * QUOTE_ERRORS));
  return search(text, exact, errors).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }));
}

/** How well a place fits: above 1, or 0 where it must not be taken. */
function scoreOf(target: Target, page: TextOfBlocks, stretch: Stretch): number {
  const { exact } = target;
  const isExact = page.text.slice(stretch.start, stretch.end) === exact;
  const { before, after } = surroundings(target, page, stretch);
  // A few characters around the words say little by themselves.
  const isSafe =
    Math.max(before * weight(target.prefix), after * weight(target.suffix)) >= CONTEXT_FLOOR ||
    (before === 1 && after === 1) ||
    (isExact && exact.length >= LONG);
  return isSafe ? 1 + before + after : 0;
}

function weight(context: string): number {
  return Math.min(1, context.length / ENOUGH);
}

function isSurrounded(target: Target, page: TextOfBlocks, stretch: Stretch): boolean {
  const { before, after } = surroundings(target, page, stretch);
  return before === 1 && after === 1;
}

/** How like the text around a place is to the text that was around the words, each from 0 to 1. */
function surroundings(
  { prefix, suffix }: Target,
  page: TextOfBlocks,
  { start, end }: Stretch,
): { before: number; after: number } {
  const [first, last] = [blockAt(page, start), blockAt(page, end - 1)];
  if (!first || !last) return { before: 0, after: 0 };
  const before = page.text.slice(Math.max(first.start, start - prefix.length), start);
  const after = page.text.slice(end, Math.min(last.start + last.text.length, end + suffix.length));
  // Words at the edge of a block have nothing around them there.
  const isFirst = start === first.start;
  const isLast = end === last.start + last.text.length;
  return {
    before: prefix === '' ? Number(isFirst) : likeness(before, prefix),
    after: suffix === '' ? Number(isLast) : likeness(after, suffix),
  };
}

function likeness(text: string, wanted: string): number {
  if (text === wanted) return 1;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
