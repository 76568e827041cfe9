import { type CopyFile, type CopyName, isText } from '../lib/offline/copy-file.ts';
import { isSavingData } from '../lib/offline/saving-data.ts';
import { ROOT } from './scope.ts';

/** Written in by the build. */
declare const COPY: CopyName;

const copy = COPY;

/** Of caches that other sites or other folders of the origin have made nothing is known. */
const PREFIX = `edition:${new URL(ROOT).pathname}:`;
const CACHE = PREFIX + copy.sha256;

/** Headers of the host that protect a page, also where it comes from the copy. */
const PROTECTING = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
];

/**
 * Fetches the copy and fills the cache with it. Rejects, and so keeps the worker from being
 * installed, where the copy is not of this build to the last byte: a host may be half-way through
 * publishing another.
 */
export async function fillCache(): Promise<void> {
  if (isSavingData()) throw new Error('No copy is kept: the reader saves data');
  const response = await fetch(ROOT + copy.file, { cache: 'no-store', priority: 'low' });
  const bytes = await response.arrayBuffer();
  if (response.status !== 200 || (await sha256(bytes)) !== copy.sha256)
    throw new Error(`${copy.file} is not that of this build`);
  const types = JSON.parse(new TextDecoder().decode(bytes)) as CopyFile;
  try {
    const cache = await caches.open(CACHE);
    for (const [type, files] of Object.entries(types)) {
      const headers = protectedHeaders(type, response.headers);
      for (const [path, text] of Object.entries(files))
        await cache.put(ROOT + path, new Response(isText(type) ? text : decode(text), { headers }));
    }
  } catch (error) {
    // There is no room: what was kept already must not take any either.
    await caches.delete(CACHE);
    throw error;
  }
}

/** Fills the cache again where something has taken a file out of it. */
export async function restoreCache(): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    if ((await cache.keys()).length !== copy.count) await fillCache();
  } catch {
    // There is no network, or already another copy on the host: the next page tries again.
  }
}

/** Deletes the caches of earlier builds of this site. */
export async function deleteOldCaches(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** A file of the copy, by its address relative to the site. */
export async function fromCopy(path: string): Promise<Response | undefined> {
  try {
    const kept = await caches.match(ROOT + path, { cacheName: CACHE });
    // Read to its end: only there does a browser find that bytes on its disk have changed.
    return kept && new Response(await kept.arrayBuffer(), kept);
  } catch {
    // Or it may refuse storage from one day to the next: then there is no copy.
    return undefined;
  }
}

/** What a file of the copy says of itself. */
function protectedHeaders(type: string, given: Headers): Headers {
  const headers = new Headers({ 'Content-Type': type });
  for (const name of PROTECTING) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
