import { OFFLINE_PAGE } from '../lib/offline/copy-file.ts';
import { fromCopy, restoreCache } from './copy.ts';
import { type FetchEvent, ROOT } from './scope.ts';

/** After this a page comes from the copy, and what the network still sends comes too late. */
const TIMEOUT_MS = 3_000;

/** Files whose names change with their content. */
const HASHED = /^_astro\/|\.pf_/u;

/** Answers for the files of the site, and leaves all else to the browser. */
export function answer(event: FetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT)) return;
  const path = request.url
    .slice(ROOT.length)
    .replace(/[?#].*/su, '')
    .replace(/(?:^|(?<slash>\/))index\.html$/u, '$<slash>');
  event.respondWith(HASHED.test(path) ? copyFirst(request, path) : networkFirst(event, path));
}

async function copyFirst(request: Request, path: string): Promise<Response> {
  return (await fromCopy(path)) ?? fetch(request);
}

/**
 * What the network says is newer than the copy, also that there is no such page; only where it says
 * nothing, or that the server is down, the copy answers.
 */
async function networkFirst(event: FetchEvent, path: string): Promise<Response> {
  const network = fromNetwork(event).catch(() => undefined);
  event.waitUntil(network);
  if (event.request.mode === 'navigate') event.waitUntil(network.then(restoreCache));
  const inTime = await Promise.race([network, timeout()]);
  if (inTime && inTime.status < 500) return inTime;
  return (await fromCopy(path)) ?? (await network) ?? (await nowhere(event.request, path));
}

async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

function timeout(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS, undefined));
}

/** What neither the network nor the copy has. */
async function nowhere(request: Request, path: string): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  // A host would lead from the name of a folder into it.
  if (await fromCopy(`${path}/`)) {
    const { search } = new URL(request.url);
    return Response.redirect(`${ROOT}${path}/${search}`);
  }
  const page = await fromCopy(OFFLINE_PAGE);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
