import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { BASE, below } from './base.ts';

/** The built site; DIST_DIR names another folder. */
export const distRoot = process.env['DIST_DIR'] ?? 'dist';

/** One built page. It is parsed when somebody asks for what stands in it. */
export class Page {
  /** Its address on the site: `/read/0-introduction/`, or `/404.html`. */
  readonly route: string;
  /** Its file, for messages. */
  readonly file: string;
  readonly html: string;
  #parsed: CheerioAPI | undefined;
  #ids: string[] | undefined;

  constructor(route: string) {
    this.route = route;
    this.file = join(builtSite(), route.endsWith('/') ? `${route}index.html` : route);
    this.html = readFileSync(this.file, 'utf8');
  }

  get $(): CheerioAPI {
    return (this.#parsed ??= load(this.html));
  }

  /** The ids of its elements, in order. */
  get ids(): string[] {
    return (this.#ids ??= this.$('[id]')
      .toArray()
      .map((element) => element.attribs['id'] ?? ''));
  }
}

/** What a link on a page leads to. */
type LinkTarget =
  | { kind: 'page'; route: string; fragment: string }
  | { kind: 'file'; path: string }
  | { kind: 'external'; url: string }
  | { kind: 'missing'; path: string };

const pages = new Map<string, Page>();

/** The routes of all built pages, sorted. */
export function pageRoutes(): string[] {
  return distFiles('html')
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/**
 * The routes below one folder, such as `/read/`; throws when there are none, so that no test passes
 * for want of pages.
 */
export function pageRoutesBelow(folder: string): string[] {
  const routes = pageRoutes().filter((route) => route.startsWith(folder) && route !== folder);
  if (routes.length === 0) throw new Error(`${distRoot} has no page below ${folder}`);
  return routes;
}

/** The files of one type in the built site, without Pagefind's own, relative to it. */
export function distFiles(extension: string): string[] {
  return globSync(`**/*.${extension}`, { cwd: builtSite() }).filter(
    (file) => !file.startsWith('pagefind'),
  );
}

/** A built page by its route. */
export function loadPage(route: string): Page {
  const page = pages.get(route) ?? new Page(route);
  pages.set(route, page);
  return page;
}

/** All built pages. */
export function loadPages(): Page[] {
  return pageRoutes().map(loadPage);
}

/** The bytes of a file of the site, by its address. */
export function readDist(path: string): Buffer {
  return readFileSync(join(builtSite(), path));
}

/**
 * Where an `href` or `src` found on the page at `from` leads; a canonical or data address with the
 * site's own origin is internal too.
 */
export function resolveHref(href: string, from: string): LinkTarget {
  const url = new URL(href, new URL(below(from), siteOrigin()));
  if (url.origin !== siteOrigin()) return { kind: 'external', url: url.href };
  const pathname = decodeURIComponent(url.pathname);
  // Beside the folder in which the site stands there is nothing of ours.
  if (!pathname.startsWith(BASE)) return { kind: 'missing', path: pathname };
  const path = `/${pathname.slice(BASE.length)}`;
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // A folder without its slash is missing too: hosts redirect it, which costs the reader a round
  // trip.
  if (!statSync(join(builtSite(), file), { throwIfNoEntry: false })?.isFile())
    return { kind: 'missing', path };
  return file.endsWith('.html') ? { kind: 'page', route: path, fragment } : { kind: 'file', path };
}

/** The origin that the site says it has, or a placeholder when it does not say. */
export function siteOrigin(): string {
  const canonical = loadPage('/').$('link[rel=canonical]').attr('href');
  return canonical ? new URL(canonical).origin : 'http://site.invalid';
}

function builtSite(): string {
  if (!existsSync(join(distRoot, 'index.html')))
    throw new Error(`There is no built site in ${distRoot}: run “npm run build” first.`);
  return distRoot;
}
