import type { EventData } from '../content/apparatus-schemas.ts';
import { yearAfter, yearsBetween } from '../text/dates.ts';

type Dated = Pick<EventData, 'date' | 'until'>;

/**
 * All lengths are in em of the picture's type, so that it grows with the size that a reader has
 * set.
 */
export const ROW = 1.75;
const EMPTY_YEAR = 0.34;
/** More years in a row without events are not drawn to scale: the axis is broken there. */
const LONGEST_GAP = 40;
const BREAK = 3;
const MARGIN = 0.6;
/** Least distance of two years that are written beside the axis. */
const YEAR_GAP = 1.25;

/** An event's line in the picture. */
interface TimelineRow<T> {
  readonly event: T;
  readonly y: number;
  /** For what lasted: where its bar ends, and in which column it stands, 0 being the outermost. */
  readonly bar: { readonly end: number; readonly lane: number } | undefined;
}

/**
 * How far from the left things stand: the years at 0, then the bars, the axis, the labels, and the
 * places where there is room.
 */
interface TimelineColumns {
  readonly lane: (lane: number) => number;
  readonly axis: number;
  readonly label: number;
  readonly place: number;
}

/** A year written beside the axis. */
interface YearMark {
  readonly year: number;
  readonly y: number;
  readonly named: boolean;
}

interface TimelineLayout<T> {
  readonly height: number;
  readonly x: TimelineColumns;
  readonly rows: readonly TimelineRow<T>[];
  readonly years: readonly YearMark[];
  /** Where the axis is broken. */
  readonly breaks: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Sets events down a vertical axis. A year without events is a thin slice of it; a year with events
 * is as high as their lines need, one below the other, so that no two ever overlap and recent years
 * have the room that an even scale would not give them. Of a long time without events little is
 * left.
 * @param events in order of time
 */
export function layOutTimeline<T extends Dated>(events: readonly T[]): TimelineLayout<T> {
  const first = events[0]?.date[0];
  if (first === undefined) return { height: 0, x: columnsFor(0), rows: [], years: [], breaks: [] };
  const last = Math.max(...events.flatMap(({ date, until }) => [date[0], until?.[0] ?? date[0]]));
  const groups = Map.groupBy(events, ({ date }) => date[0]);
  const starts = new Map<number, number>();
  const startOf = (year: number): number => starts.get(year) ?? 0;
  const breaks: Stretch[] = [];
  const empty: number[] = [];
  let [bottom, next] = [MARGIN, first];
  for (const year of [...groups.keys(), yearAfter(last)]) {
    const gap = yearsBetween(next, year);
    const isBreak = gap.length > LONGEST_GAP;
    if (isBreak) breaks.push({ start: bottom, end: bottom + BREAK });
    else empty.push(...gap);
    for (const one of gap) {
      starts.set(one, bottom);
      bottom += isBreak ? BREAK / gap.length : EMPTY_YEAR;
    }
    starts.set(year, bottom);
    bottom += (groups.get(year)?.length ?? 0) * ROW;
    next = yearAfter(year);
  }
  const placed = [...groups].flatMap(([year, group]) =>
    group.map((event, index) => ({ event, y: startOf(year) + (index + 0.5) * ROW })),
  );
  const ends: number[] = [];
  const rows = placed.map(({ event, y }): TimelineRow<T> => {
    if (!event.until) return { event, y, bar: undefined };
    // A year is over when the next begins.
    const end = Math.max(y + ROW / 2, startOf(yearAfter(event.until[0])));
    const free = ends.findIndex((taken) => taken + ROW / 4 <= y);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return { event, y, bar: { end, lane } };
  });
  const named = [...groups.keys()].map((year) => ({
    year,
    y: startOf(year) + ROW / 2,
    named: true,
  }));
  const decades = empty
    .filter((year) => year % 10 === 0)
    .map((year) => ({ year, y: startOf(year), named: false }))
    .filter(({ y }) => named.every((mark) => Math.abs(mark.y - y) >= YEAR_GAP));
  const marks = [...named, ...decades].sort((a, b) => a.year - b.year);
  const x = columnsFor(ends.length);
  return { height: bottom + MARGIN, x, rows, years: marks, breaks };
}

function columnsFor(lanes: number): TimelineColumns {
  const lane = (index: number): number => 3.2 + index * 0.7;
  const axis = lane(lanes) + 0.3;
  return { lane, axis, label: axis + 0.8, place: axis + 19.8 };
}
