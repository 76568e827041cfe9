import type { Hit } from '../../lib/search/exact-match.ts';
import { isText } from '../../lib/search/filters.ts';
import { countOccurrences } from '../../lib/search/result-set.ts';
import { WORDS } from './language.ts';
import type { SearchIndex } from './load-search-data.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 24;

/**
 * Where in the essay the hits fall: the sections side by side, as wide as they have passages, a
 * stroke for every occurrence. Notes and sources stand in no place of the text and are left out.
 * Strokes in one place are one.
 */
export function hitDistribution(
  hits: readonly Hit[],
  { passages, sections }: SearchIndex,
): SVGElement {
  const text = passages.filter(({ passage }) => isText(passage));
  const inText = hits.filter(({ passage }) => isText(passage));
  const placeOf = (passages: number): number =>
    // Halves are finer than a screen shows.
    Math.round((passages / text.length) * WIDTH * 2) / 2;
  const borders = sections
    .slice(1)
    .map((_, number) =>
      placeOf(text.findIndex(({ passage }) => passage.parts.includes(number + 1))),
    );
  const places = inText.flatMap(({ number, passage, ranges }) => {
    const before = text.findIndex((other) => other.number === number);
    return ranges.map(({ start }) => placeOf(before + start / (passage.text.length + 1)));
  });
  const svg = shape('svg', {
    class: 'search-strip',
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  svg.append(
    title(describe(inText, sections)),
    strokes('part', borders),
    strokes('hit', new Set(places)),
  );
  return svg;
}

/** The picture in words: how often in which section. */
function describe(inText: readonly Hit[], sections: readonly string[]): string {
  const counts = sections.flatMap((name, part) => {
    const count = countOccurrences(inText.filter(({ passage }) => passage.parts.includes(part)));
    return count > 0 ? [WORDS.inSection(name, count)] : [];
  });
  return counts.length > 0 ? WORDS.places(counts) : WORDS.noPlace;
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
