import type { Hit } from '../../lib/search/check.ts';
import type { PartRange } from '../../lib/search/packing.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;
const HEIGHT = 24;

/**
 * Where in the essay the hits fall: the sections side by side, as wide as they have passages, a stroke for every occurrence.
 * Notes and sources stand in no place of the text and are left out.
 */
export function strip(hits: readonly Hit[], parts: readonly PartRange[]): SVGElement {
  const last = Math.max(0, ...parts.map(([, , end]) => end)) + 1;
  const inText = hits.filter(({ passage }) => passage.kind === 'paragraph' || passage.kind === 'heading');
  const svg = shape('svg', {
    class: 'search-strip',
    viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  svg.append(title(describe(inText, parts)));
  for (const [, first] of parts.slice(1)) svg.append(stroke('part', (first / last) * WIDTH));
  for (const { number, passage, ranges } of inText)
    for (const { start } of ranges) svg.append(stroke('hit', ((number + start / (passage.text.length + 1)) / last) * WIDTH));
  return svg;
}

/** The picture in words: how often in which section. */
function describe(hits: readonly Hit[], parts: readonly PartRange[]): string {
  const counts = parts.flatMap(([name], part) => {
    const count = hits.filter(({ passage }) => passage.parts.includes(part)).reduce((sum, { ranges }) => sum + ranges.length, 0);
    return count > 0 ? [`${name} ${String(count)} 处`] : [];
  });
  return counts.length > 0 ? `在正文中的位置：${counts.join('，')}` : '正文中没有';
}

function stroke(name: string, x: number): SVGElement {
  const at = String(Math.round(x * 10) / 10);
  return shape('line', { class: name, x1: at, x2: at, y1: '0', y2: String(HEIGHT), 'vector-effect': 'non-scaling-stroke' });
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
