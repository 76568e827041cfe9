/**
 * Places where something parts the author's words that a reader of the text does not see: a marker,
 * a page break, a line of the PDF.
 */
import { load } from 'cheerio';

/** The words before and after a seam. */
export interface Seam {
  readonly before: string;
  readonly after: string;
}

/** The seams of an edition, by what they are. */
export interface Seams {
  readonly markers: readonly Seam[];
  readonly pageBreaks: readonly Seam[];
  readonly lines: readonly Seam[];
}

/** Stand in the text for a marker and a page break while it is read; no essay has them. */
const [MARKER, PAGE_BREAK] = ['\ue000', '\ue001'];

/**
 * The seams inside the paragraphs of built reading pages and between the lines of the text as it
 * was given.
 */
export function findSeams(readingPages: readonly string[], sourceText: string): Seams {
  const paragraphs = readingPages.flatMap(paragraphsOf);
  return {
    markers: paragraphs.flatMap((text) => split(text, MARKER)),
    pageBreaks: paragraphs.flatMap((text) => split(text, PAGE_BREAK)),
    lines: seamsOfLines(sourceText),
  };
}

/** The texts of a page's paragraphs, with a sign at each seam. */
function paragraphsOf(html: string): string[] {
  const $ = load(html);
  const essay = $('article[data-edition="essay"]');
  essay.find('sup[data-apparatus]').replaceWith(MARKER);
  essay.find('[role="doc-pagebreak"]').replaceWith(PAGE_BREAK);
  essay.find('[data-apparatus]').remove();
  return essay
    .find('p[id]')
    .toArray()
    .map((paragraph) => $(paragraph).text());
}

function split(text: string, sign: string): Seam[] {
  const pieces = text.split(sign).map((piece) => piece.replaceAll(/[\ue000\ue001]/g, ''));
  return pieces.slice(1).map((after, index) => ({ before: pieces[index] ?? '', after }));
}

/**
 * Every two lines that follow each other; many belong together only by chance, because notes stand
 * between.
 */
function seamsOfLines(sourceText: string): Seam[] {
  const lines = sourceText
    .split('\n')
    .map((line) => line.replaceAll(/\[\d+\]/g, '').trim())
    .filter((line) => line !== '');
  return lines.slice(1).map((after, index) => ({ before: lines[index] ?? '', after }));
}
