/**
 * Serves the built site as a static host would: folders, 404 page, compression
 * and `_headers`. `astro preview` is not used because it applies no `_headers`
 * and may outlive the command that started it.
 */
import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createSite, plainText, type SiteRequest, type SiteResponse } from './lib/site-response.ts';

/** Where the server listens and what it serves. */
export interface ServerOptions {
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

/**
 * Starts the server on localhost only; rejects with a message for people when the site is missing
 * or the port is taken.
 */
export async function startServer({
  root,
  port,
  base = '/',
}: ServerOptions): Promise<RunningServer> {
  const folder = resolve(root);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no built site in ${root}: run “npm run build” first.`);
  }
  const path = `/${base}/`.replace(/\/+/g, '/');
  const listener = createListener(createSite(folder, path));
  const ipv4 = await listen(listener, '127.0.0.1', port);
  const actualPort = portOf(ipv4);
  const servers = [ipv4];
  try {
    // `localhost` is ::1 for some programs and 127.0.0.1 for others; a machine without IPv6 has
    // only the second.
    servers.push(await listen(listener, '::1', actualPort));
  } catch (error) {
    if (!isErrorWithCode(error) || !['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) {
      await closeAll(servers);
      throw error;
    }
  }
  return { url: `http://localhost:${String(actualPort)}${path}`, close: () => closeAll(servers) };
}

function createListener(site: (request: SiteRequest) => Promise<SiteResponse>): RequestListener {
  return (request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split(/(?=\?)/);
    const acceptEncoding = request.headers['accept-encoding']?.toString() ?? '';
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    const answer = allowed
      ? site({ path, query: query.join(''), acceptEncoding })
      : Promise.resolve(plainText(405, 'Only GET and HEAD'));
    answer
      .catch((error: unknown) => {
        console.error(error);
        return plainText(500, 'The server failed; its terminal says how');
      })
      .then(({ status, headers, body }) => {
        response.writeHead(status, {
          ...headers,
          'Content-Length': body.length,
          ...(allowed ? {} : { Allow: 'GET, HEAD' }),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };
}

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  const { promise, resolve: listening, reject } = Promise.withResolvers<Server>();
  const server = createServer(listener);
  server.once('error', (error) => {
    const taken = isErrorWithCode(error) && error.code === 'EADDRINUSE';
    reject(
      taken
        ? new Error(
            `Port ${String(port)} is taken: stop what listens there, or name another one, such as PORT=4322.`,
          )
        : error,
    );
  });
  server.listen({ host, port, ipv6Only: host.includes(':') }, () => {
    listening(server);
  });
  return promise;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const { promise, resolve: closed } = Promise.withResolvers<undefined>();
      server.close(() => {
        closed(undefined);
      });
      server.closeAllConnections();
      return promise;
    }),
  );
}

function isErrorWithCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    },
  });
  try {
    const { url } = await startServer({
      root: values.root,
      port: Number(values.port),
      base: values.base,
    });
    console.log(`\n  The edition stands at ${url}   (Ctrl+C stops it)\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
