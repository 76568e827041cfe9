import type { Cheerio, CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';

/**
 * What a test can read off the built pages: the text of the essay with its markers and page breaks
 * as they stand, and the notes. It knows the HTML's promises and nothing of the program that made
 * it.
 */
export interface PrintedEssay {
  /**
   * One string per print page, the first included, or one where none are known; `[n]` where a
   * marker stands, n as printed.
   */
  readonly pages: { readonly number: number | undefined; readonly text: string }[];
  /** Notes in order: id as on the page, and exact text. */
  readonly notes: { readonly id: string; readonly text: string }[];
  readonly markers: string[];
}

/** Same text: NFC and no white space, as edition.md's first promise says. */
export function canonical(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

/** Reads the essay off one or more pages, in order. */
export function readPrinted(
  documents: readonly CheerioAPI[],
  firstPage: number | undefined,
): PrintedEssay {
  const pages: { number: number | undefined; text: string }[] = [{ number: firstPage, text: '' }];
  const notes: { id: string; text: string }[] = [];
  const markers: string[] = [];
  for (const $ of documents) {
    const walk = (node: AnyNode): void => {
      const page = pages.at(-1);
      if (!page) return;
      if (isText(node)) page.text += node.data;
      if (!isTag(node)) return;
      const element = $(node);
      const role = element.attr('role');
      if (role === 'doc-pagebreak') pages.push({ number: pageOf(element), text: '' });
      else if (element.is('sup:has(> [role="doc-noteref"])')) {
        const target = (element.children().attr('href') ?? '').replace(/^.*#/u, '');
        markers.push(target);
        page.text += `[${/(\d+)$/u.exec(target)?.[1] ?? '?'}]`;
      } else if (element.attr('data-apparatus') === undefined) node.children.forEach(walk);
    };
    $('[data-edition="essay"]')
      .contents()
      .each((_, node) => walk(node));
  }
  for (const id of new Set(markers)) {
    for (const $ of documents) {
      const note = $(`[id="${id}"]`).first();
      if (note.length > 0) notes.push({ id, text: wordsOf(note) });
    }
  }
  return { pages, notes, markers };
}

/** The number that a page break tells: it holds no text. */
function pageOf(pageBreak: Cheerio<Element>): number {
  return pageBreak.text() === ''
    ? Number(/\d+/u.exec(pageBreak.attr('aria-label') ?? '')?.[0])
    : NaN;
}

/** An element's text without apparatus. */
export function wordsOf(element: Cheerio<Element>): string {
  const copy = element.clone();
  copy.find('[data-apparatus]').remove();
  return copy.text();
}

/**
 * Prints the essay again as the journal's pages, and compares with the text as it was given. Page
 * numbers with running heads are the journal's; title and abstract come before the essay and are on
 * the title page.
 * @returns what differs first, or undefined
 */
export function differsFrom(
  source: string,
  printed: PrintedEssay,
  front: string,
): string | undefined {
  const truth = canonical(source);
  let at = 0;
  const expect = (text: string, where: string): string | undefined => {
    const words = canonical(text);
    if (truth.startsWith(words, at)) {
      at += words.length;
      return undefined;
    }
    let same = 0;
    while (words[same] === truth[at + same]) same += 1;
    return `${where}: “${words.slice(same, same + 20)}” instead of “${truth.slice(at + same, at + same + 20)}”`;
  };
  const problem = expect(front, 'title and abstract');
  if (problem) return problem;
  for (const page of printed.pages) {
    const furniture = new RegExp(`^${String(page.number)}《[^》]+》\\d{4}年第\\d+期`, 'u').exec(
      truth.slice(at, at + 40),
    );
    at += furniture?.[0].length ?? 0;
    const wrong = expect(page.text, `page ${String(page.number)}`);
    if (wrong) return wrong;
    const here = page.number === undefined ? 'n' : `p${String(page.number)}-`;
    for (const note of printed.notes.filter(({ id }) => id.startsWith(here))) {
      const number = note.id.slice(here.length);
      const differs = expect(`[${number}]${note.text}`, `note ${note.id}`);
      if (differs) return differs;
    }
  }
  return at === truth.length
    ? undefined
    : `${String(truth.length - at)} characters are missing at the end`;
}
