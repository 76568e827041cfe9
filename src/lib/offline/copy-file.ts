/**
 * The file that holds the whole site, from which the service worker fills its cache: texts by their
 * address and by their type. Pages share their styles, so that one file takes a quarter of what its
 * parts would.
 */
export type CopyFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a service worker knows of the copy of its build. */
export interface CopyName {
  /** Address of the file, relative to the site. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many files it holds. */
  readonly count: number;
}

/** The page for what is not in the copy; `urls` would bring all other addresses into the worker. */
export const OFFLINE_PAGE = 'offline/';

/** How a page asks the waiting service worker to take over. */
export const TAKE_OVER = 'take over';

const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The type of a file as a browser is told it, by the end of its name. */
export function typeOf(file: string): string {
  const type = TEXT_TYPES[/[^.]*$/u.exec(file)?.[0] ?? ''];
  return type === undefined ? 'application/octet-stream' : `${type}; charset=utf-8`;
}

/** Whether files of a type stand in the copy as they are; others do so in base64. */
export function isText(type: string): boolean {
  return type.includes('charset=');
}
