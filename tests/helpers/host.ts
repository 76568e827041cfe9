import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve.ts';
import { writeServiceWorker } from '../../src/integrations/service-worker.ts';
import { BASE } from './base.ts';
import { distRoot } from './dist.ts';

/** A host as readers meet it: what it serves may change, and it may fail. */
export class Host {
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** Whether it answers, says nothing, says that it is broken, or cannot be reached. */
  state: 'up' | 'silent' | 'broken' | 'gone' = 'up';
  readonly #sites = [startServer({ root: distRoot, port: 0, base: BASE })];
  readonly #front = createServer((request, response) => {
    this.asked.push(request.url ?? '');
    if (this.state === 'gone') request.socket.destroy();
    else if (this.state === 'broken') response.writeHead(503).end();
    else if (this.state === 'up')
      void this.#sites.at(-1)?.then(({ url }) => {
        const { headers, url: path = '' } = request;
        const forward = ask(new URL(path, url), { headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        // The host has stopped before it answered.
        forward.on('error', () => response.destroy());
        forward.end();
      });
  });

  /** Starts it; resolves with the address of the site. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#front.listen(0, 'localhost', resolve));
    const address = this.#front.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    return `http://localhost:${String(port)}${BASE}`;
  }

  /** Serves another folder from now on; what was asked before is still answered. */
  async publish(root: string): Promise<void> {
    this.#sites.push(startServer({ root, port: 0, base: BASE }));
    await this.#sites.at(-1);
  }

  async stop(): Promise<void> {
    this.#front.closeAllConnections();
    this.#front.close();
    for (const site of this.#sites) await (await site).close();
  }
}

/**
 * A copy of the built site in a folder of its own, with another title on its title page and, where
 * asked for, what else is done to it after its service worker was written.
 */
export async function anotherVersion(
  folder: string,
  spoil?: (folder: string, copy: string) => void,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(distRoot, folder, { recursive: true });
  const home = join(folder, 'index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace('</h1>', '（新版）</h1>'));
  const copy = await writeServiceWorker(folder);
  spoil?.(folder, join(folder, copy?.file ?? ''));
  return folder;
}
