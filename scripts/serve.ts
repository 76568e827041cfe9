/**
 * Serves the built site as a static host would: folders, 404 page, brotli and `_headers`. `astro
 * preview` applies no `_headers` and may outlive the command that started it; sirv (tried) lacks
 * all but the look-up of files, and had to be patched for each of the four.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { hasCode } from '../src/integrations/error-code.ts';
import { basePath, portNumber, siteFolder } from '../src/integrations/settings.ts';
import { isText, typeOf } from '../src/lib/offline/copy-file.ts';
import { headersFor, type HeaderRule, parseHeadersFile } from './lib/headers-file.ts';

/** Where the server listens and what it serves. */
interface ServerOptions {
  /** Folder of the built site. */
  root: string;
  /** Port on localhost; 0 takes any free one. */
  port: number;
  /** Sub-path at which the site stands, such as `/edition/`. */
  base?: string;
}

/** A server that runs. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Types beside those of texts, unless `_headers` gives a file another. */
const BINARIES: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.epub': 'application/epub+zip',
};

/** What configures a host and is no part of the site. */
const HIDDEN = /^\/_headers$|[\\/]\./u;

/**
 * Starts the server on localhost only; rejects with a message for people when the site is missing
 * or the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = resolve(options.root);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no built site in ${options.root}: run “npm run build” first.`);
  const base = `/${options.base ?? ''}/`.replace(/\/+/gu, '/');
  const headers = join(root, '_headers');
  const rules = existsSync(headers) ? parseHeadersFile(readFileSync(headers, 'utf8')) : [];
  const server = createServer((request, response) => {
    answer({ root, base, rules }, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The server failed; its terminal says how\n');
    });
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${String(port)}${base}`,
    close: () => {
      server.closeAllConnections();
      return promisify(server.close.bind(server))();
    },
  };
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The parser of addresses has resolved `..`, which so cannot climb out of the folder.
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  const isBelow = pathname.startsWith(site.base);
  const path = `/${isBelow ? decode(pathname.slice(site.base.length)) : ''}`;
  const isNamed = isBelow && !HIDDEN.test(path);
  if (
    `${pathname}/` === site.base ||
    (isNamed && isFile(join(site.root, path, 'index.html')) && !path.endsWith('/'))
  ) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const isThere = isNamed && isFile(fileOf(site, path));
  // With the headers of its own page: what is missing must not be kept for as long as what is
  // there.
  await send(site, isThere ? path : '/404.html', isThere ? 200 : 404, request, response);
}

async function send(
  site: Site,
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(site, path);
  const headers = new Headers(headersFor(site.rules, path));
  const type = headers.get('Content-Type') ?? BINARIES[extname(file)] ?? typeOf(file);
  headers.set('Content-Type', type);
  let body: Buffer = isFile(file) ? await readFile(file) : Buffer.from('Not found\n');
  // WebAssembly is as compressible as text.
  if (isText(type) || isText(typeOf(file)) || type === BINARIES['.wasm']) {
    headers.set('Vary', 'Accept-Encoding');
    if (/\bbr\b/u.test(String(request.headers['accept-encoding']))) {
      headers.set('Content-Encoding', 'br');
      body = await compress(file, body);
    }
  }
  headers.set('Content-Length', String(body.length));
  response.writeHead(status, Object.fromEntries(headers));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What files are when compressed, until they are written anew. */
const compressed = new Map<string, { of: Buffer; body: Promise<Buffer> }>();

/** 9 rather than 11: nearly as small, and the first request does not wait half a second. */
function compress(file: string, of: Buffer): Promise<Buffer> {
  const known = compressed.get(file);
  if (known?.of.equals(of) === true) return known.body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const body = promisify(brotliCompress)(of, { params });
  compressed.set(file, { of, body });
  return body;
}

function fileOf({ root }: Site, path: string): string {
  return join(root, path.endsWith('/') ? `${path}index.html` : path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A path that is not well-formed names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '\uFFFD');
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve: listening, reject } = Promise.withResolvers<number>();
  server.once('error', (error) => {
    const isTaken = hasCode(error, 'EADDRINUSE');
    const message = `Port ${String(port)} is taken: stop what listens there, or name another one, such as PORT=4322.`;
    reject(isTaken ? new Error(message) : error);
  });
  server.listen(port, 'localhost', () => {
    const address = server.address();
    if (address === null || typeof address === 'string')
      reject(new Error('The server has no port'));
    else listening(address.port);
  });
  return promise;
}

/** Ends this process with the one that started it, however that ends. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: siteFolder() },
        port: { type: 'string' },
        base: { type: 'string', default: basePath() },
        'with-parent': { type: 'boolean', default: false },
      },
    });
    if (values['with-parent']) endWithParent();
    const { url } = await startServer({ ...values, port: portNumber(values.port) });
    console.log(`\n  The edition stands at ${url}   (Ctrl+C stops it)\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
