import { countLeft, type Filter } from '../../lib/search/filters.ts';
import type { Found } from '../../lib/search/found.ts';
import type { PartRange } from '../../lib/search/packing.ts';
import type { PassageKind } from '../../lib/search/passage.ts';
import { pause } from './pause.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 24;

/**
 * Where in the essay the hits fall: the sections side by side, as wide as they have passages, a
 * stroke for every occurrence. Notes and sources stand in no place of the text and are left out.
 * Strokes in one place are one: a frequent character has tens of thousands of them in a large
 * edition.
 */
export async function strip(
  found: Found,
  filter: Filter,
  parts: readonly PartRange[],
): Promise<SVGElement> {
  const last = Math.max(0, ...parts.map(([, , end]) => end)) + 1;
  const svg = shape('svg', {
    class: 'search-strip',
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  const places = new Set<number>();
  for (const { number, passage, ranges } of found.inOrder(filter)) {
    if (!isText(passage.kind)) continue;
    for (const { start } of ranges)
      places.add(placeOf((number + start / (passage.text.length + 1)) / last));
    await pause();
  }
  const borders = parts.slice(1).map(([, first]) => placeOf(first / last));
  svg.append(
    title(describe(found, filter, parts)),
    strokes('part', borders),
    strokes('hit', places),
  );
  return svg;
}

/** The picture in words: how often in which section. */
function describe(found: Found, filter: Filter, parts: readonly PartRange[]): string {
  const inText = found.cells().filter(({ kind }) => isText(kind));
  const counts = parts.flatMap(([name], part) => {
    const here = inText.filter((cell) => cell.parts.includes(part));
    const count = countLeft(here, filter, 'occurrences');
    return count > 0 ? [`${name} ${String(count)} 处`] : [];
  });
  return counts.length > 0 ? `在正文中的位置：${counts.join('，')}` : '正文中没有';
}

function isText(kind: PassageKind): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

/** Halves are finer than a screen shows. */
function placeOf(share: number): number {
  return Math.round(share * WIDTH * 2) / 2;
}

function strokes(name: string, places: Iterable<number>): SVGElement {
  const d = Array.from(places, (x) => `M${String(x)} 0V${String(HEIGHT)}`).join('');
  return shape('path', { class: name, d, 'vector-effect': 'non-scaling-stroke' });
}

function title(text: string): SVGElement {
  const made = shape('title', {});
  made.textContent = text;
  return made;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
