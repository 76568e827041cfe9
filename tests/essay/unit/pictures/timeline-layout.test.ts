import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { timelineSchema, type EventData } from '../../../../src/lib/content/apparatus-schemas.ts';
import { readYaml } from '../../../../src/lib/content/file.ts';
import { whenInWords } from '../../../../src/lib/corpus/event-dates.ts';
import { layOutTimeline, ROW } from '../../../../src/lib/pictures/timeline-layout.ts';
import { columns } from '../../../../src/lib/text/characters.ts';
import { words as dates } from '#words/dates.ts';

const essay = timelineSchema.parse(readYaml(readFileSync('content/timeline.yaml', 'utf8')).data);
type Dated = Pick<EventData, 'date' | 'until'>;
const at = (date: EventData['date'], until?: EventData['date']): Dated => ({ date, until });
const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? 0));

describe.each<[string, readonly Dated[]]>([
  ['the essay’s events', essay],
  ['one event', [at([2000])]],
  ['events of one year', [at([2000]), at([2000, 3]), at([2000, 3, 1])]],
  ['events a millennium apart', [at([1023]), at([2023])]],
  ['events before Christ and after', [at([-221], [-207]), at([-1]), at([1]), at([2023])]],
  [
    'what lasted and overlaps',
    [at([1950], [1979]), at([1970], [1989]), at([1970], [1971]), at([1971])],
  ],
])('%s', (_, events) => {
  const layout = layOutTimeline(events);

  test('stand each on a line of its own, in order, within the picture', () => {
    expect(layout.rows.map(({ event }) => event)).toEqual(events);
    const ys = layout.rows.map(({ y }) => y);
    for (const [index, y] of ys.entries())
      if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(ROW - 1e-9);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(ROW / 2);
    expect(Math.max(...ys)).toBeLessThanOrEqual(layout.height - ROW / 2);
  });

  test('have the years written beside them, in order and without overlap', () => {
    expect(ascending(layout.years.map(({ year }) => year))).toBe(true);
    const ys = layout.years.map(({ y }) => y);
    for (const [index, y] of ys.entries())
      if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(1.25 - 1e-9);
    const named = layout.years.filter((mark) => mark.named);
    expect(named.map(({ year }) => year)).toEqual([...new Set(events.map(({ date }) => date[0]))]);
    for (const { year, y } of named)
      expect(layout.rows.find(({ event }) => event.date[0] === year)?.y).toBeCloseTo(y);
  });

  test('have bars that end within the picture and lie beside each other', () => {
    const bars = layout.rows.flatMap(({ y, bar }) => (bar ? [{ start: y, ...bar }] : []));
    expect(bars).toHaveLength(events.filter(({ until }) => until).length);
    for (const bar of bars) {
      expect(bar.end).toBeGreaterThan(bar.start);
      expect(bar.end).toBeLessThanOrEqual(layout.height);
      expect(layout.x.lane(bar.lane)).toBeLessThan(layout.x.axis);
      const others = bars.filter((other) => other !== bar && other.lane === bar.lane);
      expect(others.filter((other) => other.start <= bar.end && bar.start <= other.end)).toEqual(
        [],
      );
    }
  });
});

test('no events make no picture', () => {
  expect(layOutTimeline([])).toMatchObject({ height: 0, rows: [], years: [] });
});

test('many years without events are a break in the axis, and not its length', () => {
  const { height, breaks, years } = layOutTimeline([at([-221]), at([-200]), at([2023])]);
  expect(height).toBeLessThan(20);
  expect(breaks).toHaveLength(1);
  expect(years.map(({ year }) => year)).toEqual([-221, -210, -200, 2023]);
  // There is no year 0 between them.
  const { rows } = layOutTimeline([at([-1]), at([1])]);
  expect((rows[1]?.y ?? 0) - (rows[0]?.y ?? 0)).toBeCloseTo(ROW);
});

test('a bar that ends in a year reaches to the end of that year', () => {
  const { rows } = layOutTimeline([at([1980], [1981]), at([1981]), at([1982])]);
  expect(rows[0]?.bar?.end).toBeCloseTo((rows[2]?.y ?? 0) - ROW / 2);
});

/**
 * Width in em, half a column for each half-width character; what stands behind a label is set
 * smaller.
 */
const width = (text: string, size = 1): number => (columns(text) / 2) * size;

describe('the labels of the essay’s events', () => {
  const { x } = layOutTimeline(essay);
  const lines = essay.map((event) => {
    const [, month, day] = event.date;
    return {
      label: width(event.label.zh),
      suffix: width(
        event.until || event.inWords ? whenInWords(event) : dates.month(month, day),
        0.85,
      ),
    };
  });

  test('fit a phone 390 px wide whole, and one 320 px wide without what stands behind them', () => {
    // The margins of the page and the size of the type, in pixels.
    const room = (phone: number): number => (phone - 2 * 17.6) / 14.25 - x.label;
    for (const { label, suffix } of lines) {
      expect(label + 0.6 + suffix).toBeLessThanOrEqual(room(390));
      expect(label).toBeLessThanOrEqual(room(320));
    }
  });

  test('end before the places that a wide screen shows beside them', () => {
    for (const { label, suffix } of lines)
      expect(x.label + label + 0.6 + suffix).toBeLessThan(x.place);
  });
});
