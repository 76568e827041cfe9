import { byline, imprint } from '../citation/imprint.ts';
import type { EssayData } from '../content/schemas.ts';
import { OG_IMAGE } from './tags.ts';

/**
 * The face in which the picture is set; it comes with the project, so that the picture is the same
 * wherever it is made.
 */
const FACE = 'Noto Serif SC';
const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1d1b17',
  quiet: '#4c473e',
  cinnabar: '#a5301d',
} as const;
/** Left edge of the words, and the width that they may take. */
const LEFT = 110;
const WIDTH = OG_IMAGE.width - 2 * LEFT;

/**
 * The picture that services show beside a link: title, author and journal in ink, what is the
 * edition's in cinnabar.
 */
export function ogPicture(essay: EssayData): string {
  const lines = essay.titleLines ?? titleLines(essay.title);
  const size = Math.min(88, Math.floor(WIDTH / Math.max(...lines.map((line) => line.length))));
  const step = size * 1.45;
  const first = 300 - ((lines.length - 1) * step) / 2;
  const title = lines.map((line, index) =>
    text(line, LEFT, first + index * step, size, COLOURS.ink, 700),
  );
  const { width, height } = OG_IMAGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${COLOURS.paper}"/>`,
    frame(36, 4),
    frame(48, 1),
    ...title,
    text(byline(essay), LEFT, 478, 36, COLOURS.ink, 400),
    // The first mark is blank on its left.
    text(imprint(essay), LEFT - 12, 530, 28, COLOURS.quiet, 400),
    `<rect x="1014" y="454" width="76" height="76" rx="6" fill="${COLOURS.cinnabar}"/>`,
    text('注', 1052, 511, 52, COLOURS.paper, 700, 'middle'),
    text('注释阅读版', 990, 511, 28, COLOURS.cinnabar, 400, 'end'),
    '</svg>',
    '',
  ].join('\n');
}

/** A title on one line, or on two that are as nearly alike as the ends of its words allow. */
export function titleLines(title: string): string[] {
  if (title.length <= 12) return [title];
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)];
  const ends = words.map(({ index }) => index).filter((index) => index > 0);
  const middle = title.length / 2;
  const cut = ends.reduce(
    (best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best),
    ends[0] ?? Math.ceil(middle),
  );
  return [title.slice(0, cut), title.slice(cut)];
}

function frame(inset: number, width: number): string {
  const size = { width: OG_IMAGE.width - 2 * inset, height: OG_IMAGE.height - 2 * inset };
  return `<rect x="${String(inset)}" y="${String(inset)}" width="${String(size.width)}" height="${String(size.height)}" fill="none" stroke="${COLOURS.cinnabar}" stroke-width="${String(width)}"/>`;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  weight: number,
  anchor = 'start',
): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${String(x)}" y="${y.toFixed(1)}" font-family="${FACE}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}" text-anchor="${anchor}">${escaped}</text>`;
}
