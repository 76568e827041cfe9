import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chooseEncoding, compress } from './compress.ts';
import { contentType, isCompressible } from './content-type.ts';
import { headersFor, type HeaderRule, parseHeadersFile } from './headers-file.ts';
import { isFile, resolveSitePath } from './site-files.ts';

/** Status, headers and bytes of one answer. */
export interface SiteResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * What the answer depends on. `path` is as it was asked, still percent-encoded; `base` is `/` or a
 * sub-path such as `/edition/`.
 */
export interface SiteRequest {
  path: string;
  query: string;
  acceptEncoding: string;
}

/** The answers of a built site: its files, its `_headers`, its 404 page. */
export function createSite(
  root: string,
  base: string,
): (request: SiteRequest) => Promise<SiteResponse> {
  const rules = readRules(root);
  const cache = new Map<string, Promise<Buffer>>();

  async function sendFile(
    status: number,
    file: string,
    path: string,
    acceptEncoding: string,
  ): Promise<SiteResponse> {
    const headers = new Headers({ 'Content-Type': contentType(file), ...headersFor(rules, path) });
    const compressible = isCompressible(headers.get('Content-Type') ?? '');
    const encoding = compressible ? chooseEncoding(acceptEncoding) : 'identity';
    if (compressible) headers.set('Vary', 'Accept-Encoding');
    if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
    // Keyed by the time of the last change, so that a build while the server runs is seen at once.
    const key = `${encoding} ${String(statSync(file).mtimeMs)} ${file}`;
    const body = cache.get(key) ?? compress(readFileSync(file), encoding);
    if (encoding !== 'identity') cache.set(key, body);
    return { status, headers: Object.fromEntries(headers), body: await body };
  }

  async function sendNotFound(acceptEncoding: string): Promise<SiteResponse> {
    const page = join(root, '404.html');
    // With that page's headers: under those of what is missing, a file of `_astro/` would be
    // missing for a year.
    return isFile(page)
      ? sendFile(404, page, '/404.html', acceptEncoding)
      : plainText(404, 'Not found');
  }

  return async ({ path, query, acceptEncoding }) => {
    if (`${path}/` === base) return redirect(base, query);
    if (!path.startsWith(base)) return plainText(404, `Not found: this site stands at ${base}`);
    const found = resolveSitePath(root, `/${path.slice(base.length)}`);
    switch (found.kind) {
      case 'file':
        return sendFile(200, found.file, found.path, acceptEncoding);
      case 'redirect':
        return redirect(base + encodeURI(found.path.slice(1)), query);
      case 'missing':
        return sendNotFound(acceptEncoding);
      case 'malformed':
        return plainText(400, 'Bad request');
    }
  };
}

/** A short answer in words. */
export function plainText(status: number, text: string): SiteResponse {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from(`${text}\n`),
  };
}

function redirect(path: string, query: string): SiteResponse {
  return { status: 301, headers: { Location: path + query }, body: Buffer.alloc(0) };
}

function readRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return isFile(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}
