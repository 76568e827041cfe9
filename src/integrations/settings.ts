import path from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * What the variables of the environment say. Each is read here and nowhere else; a blank one means
 * the same as none, as in most shells' scripts.
 */

/** The content folder: what `CONTENT_DIR` names, otherwise `content`. Absolute. */
export function contentFolder(): string {
  return path.resolve(read('CONTENT_DIR') ?? 'content');
}

/** Where a build puts the site: what `OUT_DIR` names, otherwise `dist`. Absolute. */
export function siteFolder(): string {
  return path.resolve(read('OUT_DIR') ?? 'dist');
}

/** The folder of its host below which the site is served, with a slash at each end: `BASE_PATH`. */
export function basePath(): string {
  const given = read('BASE_PATH') ?? '/';
  const names = given.replace(/^\/|\/$/gu, '').split('/');
  const isPath = names.every((name) => /^[\w.~-]+$/u.test(name) && !/^\.\.?$/u.test(name));
  if (given !== '/' && !isPath)
    throw new Refusal('BASE_PATH is not a path on a host', {
      got: given,
      fix: 'write BASE_PATH=/essay/, of letters without accents, digits and - . _ ~',
    });
  return given === '/' ? given : `/${names.join('/')}/`;
}

/** The origin at which the site will be reached, if `SITE_URL` says so: `https://example.org`. */
export function siteOrigin(): string | undefined {
  const given = read('SITE_URL');
  if (given === undefined) return undefined;
  const refuse = (what: string, got: string, fix = 'SITE_URL=https://example.org'): never => {
    throw new Refusal(`SITE_URL ${what}`, { got, fix: `write ${fix}` });
  };
  const url = URL.parse(given);
  if (!url || !/^https?:\/\//iu.test(given.trim()))
    return refuse('is not an address with http:// or https://', url?.password ? '…' : given);
  const { origin, username, password, pathname, search, hash } = url;
  // Not shown, since a terminal's words are often kept and sent.
  if (username || password)
    return refuse(
      'holds a user or a password',
      `${url.protocol}//…@${url.host}`,
      `SITE_URL=${origin}`,
    );
  if (search || hash) return refuse('holds more than a host', given, `SITE_URL=${origin}`);
  const base = pathname.replace(/\/?$/u, '/');
  if (base !== '/') return refuse('holds a path', given, `SITE_URL=${origin} BASE_PATH=${base}`);
  return origin;
}

/** The port for a server of the built site, and of `astro dev`: `PORT`, otherwise 4321. */
export function portNumber(given = read('PORT') ?? '4321'): number {
  const port = Number(given);
  if (!/^\d+$/u.test(given) || port > 65_535)
    throw new Refusal('PORT is not a port', { got: given, fix: 'write a number up to 65535' });
  return port;
}

/** Whether readers may keep a copy of the site: not in builds with `SW=off`. */
export function hasServiceWorker(): boolean {
  return read('SW') !== 'off';
}

function read(name: string): string | undefined {
  const value = process.env[name];
  return value?.trim() ? value : undefined;
}
