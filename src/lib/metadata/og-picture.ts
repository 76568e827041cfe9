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
/** Left edge of the words, and the width and height that the title may take. */
const LEFT = 110;
const WIDTH = OG_IMAGE.width - 2 * LEFT;
const HEIGHT = 270;
const LARGEST = 88;
/** The step from line to line, in sizes of the type. */
const STEP = 1.45;

/** What the edition says of itself on the picture: its sign, and what it is. */
interface OgWords {
  readonly seal: string;
  readonly edition: string;
}

/**
 * The picture that services show beside a link: title, author and where it was printed, as far as
 * they are known, in ink, what is the edition's in cinnabar.
 */
export function ogPicture(essay: EssayData, { seal, edition }: OgWords): string {
  const { title, subtitle } = essay;
  const isEnglish = essay.language.startsWith('en');
  const lines = essay.titleLines ?? titleLines(title, essay.language);
  const size = sizeOf(lines);
  const step = size * STEP;
  const middle = subtitle ? 270 : 300;
  const first = middle - ((lines.length - 1) * step) / 2;
  const room = 950 - widthOf(edition) * 28 - LEFT;
  const small = (words: string, largest: number): number =>
    Math.min(largest, Math.floor((room * 1.12) / widthOf(words)));
  // What would be too small to be read is left out.
  const whole = imprint(essay);
  const place = small(whole, 28) < 20 ? imprint({ ...essay, pages: undefined }) : whole;
  const { width, height } = OG_IMAGE;
  const below = first + (lines.length - 1) * step + 62;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${COLOURS.paper}"/>`,
    frame(36, 4),
    frame(48, 1),
    ...lines.map((line, index) => text(line, LEFT, first + index * step, size, COLOURS.ink, 700)),
    subtitle
      ? text(
          subtitle,
          LEFT,
          below,
          Math.min(36, Math.floor(WIDTH / widthOf(subtitle))),
          COLOURS.quiet,
          400,
        )
      : '',
    text(byline(essay), LEFT, place ? 478 : 511, small(byline(essay), 36), COLOURS.ink, 400),
    // In Chinese the first mark is blank on its left.
    text(place, LEFT - (isEnglish ? 0 : 12), 530, small(place, 28), COLOURS.quiet, 400),
    `<rect x="1014" y="454" width="76" height="76" rx="6" fill="${COLOURS.cinnabar}"/>`,
    text(seal, 1052, 511, 52, COLOURS.paper, 700, 'middle'),
    text(edition, 990, 511, 28, COLOURS.cinnabar, 400, 'end'),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * A title in as many lines as let it be set largest, as nearly alike as the ends of its words
 * allow.
 */
export function titleLines(title: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)];
  const ends = words.map(({ index }) => index).filter((index) => index > 0);
  const candidates = [1, 2, 3, 4].map((count) => cut(title, ends, count));
  return candidates.reduce((best, lines) => (sizeOf(lines) > sizeOf(best) ? lines : best));
}

/** Cuts a title where a word ends nearest to each part of its width. */
function cut(title: string, ends: readonly number[], count: number): string[] {
  const whole = widthOf(title);
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const ideal = (whole * (index + 1)) / count;
    const off = (end: number): number => Math.abs(widthOf(title.slice(0, end)) - ideal);
    return ends.reduce((best, end) => (off(end) < off(best) ? end : best), ends[0] ?? 0);
  });
  return [0, ...cuts]
    .map((from, index) => title.slice(from, cuts[index] ?? title.length).trim())
    .filter((line) => line !== '');
}

/** The size at which lines fill the room of the title. */
function sizeOf(lines: readonly string[]): number {
  const widest = Math.max(...lines.map(widthOf));
  return Math.floor(Math.min(LARGEST, WIDTH / widest, HEIGHT / (lines.length * STEP - 0.45)));
}

/** How wide words are, in widths of a Chinese character; of Latin ones, a little too much. */
function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.58 : 1), 0) || 1;
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
  if (words === '') return '';
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${String(x)}" y="${y.toFixed(1)}" font-family="${FACE}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}" text-anchor="${anchor}">${escaped}</text>`;
}
