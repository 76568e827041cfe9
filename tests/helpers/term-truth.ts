/**
 * Where terms stand in the built pages, found with a few lines of its own: regular expressions on
 * `canonical` text, and nothing of `src/lib` except how content files are named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { parse } from 'yaml';
import { loadPage } from './dist.ts';
import { canonical } from './search-queries.ts';

/** A term as its file gives it. */
interface TermFile {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly enFrom: 'essay' | 'editors';
  readonly kind: string;
  /** All names, as `canonical` writes them, longest first. */
  readonly names: readonly string[];
}

/** A name found in a text. */
export interface Hit {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The files of `content/terms`. */
export function readTermFiles(): TermFile[] {
  return readdirSync('content/terms').map((file) => {
    const data = parse(readFileSync(`content/terms/${file}`, 'utf8')) as Omit<
      TermFile,
      'id' | 'names'
    > & { printed?: string; aliases?: string[] };
    const names = [data.zh, data.en, ...[data.printed ?? []].flat(), ...(data.aliases ?? [])]
      .map(canonical)
      .sort((a, b) => b.length - a.length);
    return { ...data, id: file.replace(/\.yaml$/, ''), names };
  });
}

/**
 * Every place of a term in a text that `canonical` has written. A name is whole: no Latin letter or
 * digit of its own goes on beyond it.
 */
export function hitsOf({ id, names }: TermFile, text: string): Hit[] {
  const patterns = names.map((name) => {
    const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return (
      (/^[\p{Script=Latin}\p{Nd}]/u.test(name) ? WORD_BEGINS : '') +
      escaped +
      (/[\p{Script=Latin}\p{Nd}]$/u.test(name) ? WORD_ENDS : '')
    );
  });
  return [...text.matchAll(new RegExp(patterns.join('|'), 'gu'))].map(({ index, 0: words }) => ({
    term: id,
    start: index,
    end: index + words.length,
  }));
}

const WORD_BEGINS = String.raw`(?<![\p{Script=Latin}\p{Nd}])`;
const WORD_ENDS = String.raw`(?![\p{Script=Latin}\p{Nd}])`;

/**
 * The text of every heading and paragraph of the essay and of every note, by id: no apparatus, no
 * web address.
 */
export function printedTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [route, selector] of [
    ['/full/', 'article :is(h2, h3, p)[id]:not([data-apparatus])'],
    ['/notes/', '[role="doc-endnotes"] li[id]'],
  ] as const) {
    const { $ } = loadPage(route);
    for (const element of $(selector).toArray()) {
      const copy = $(element).clone();
      copy.find('[data-apparatus]').remove();
      copy.find('a[rel="external"]').replaceWith('\n');
      texts.set(element.attribs['id'] ?? '', canonical(copy.text()));
    }
  }
  return texts;
}

/**
 * A paragraph's stretches of plain Chinese: cut at markers, page breaks, runs of English and
 * numbers with their units.
 */
export function linkableStretches(paragraph: Cheerio<AnyNode>): string[] {
  const copy = paragraph.clone();
  copy.find('[data-apparatus], [lang="en"], .n').replaceWith('\n');
  return copy.text().split('\n').map(canonical);
}

/** Those hits that no longer hit overlaps, in order. Of two as long the first counts. */
export function withoutShorter(hits: readonly Hit[]): Hit[] {
  const length = ({ start, end }: Hit): number => end - start;
  const goesBefore = (a: Hit, b: Hit): boolean =>
    length(a) > length(b) || (length(a) === length(b) && a.start < b.start);
  return hits
    .filter(
      (hit) =>
        !hits.some(
          (other) => goesBefore(other, hit) && other.start < hit.end && hit.start < other.end,
        ),
    )
    .sort((a, b) => a.start - b.start);
}
