import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../scripts/serve.ts';

const SITE = {
  'index.html': '<p>首页',
  '404.html': '<p>找不到此页',
  'notes/index.html': '<p>原注',
  'sources.json': '[]',
  'fonts/a.woff2': 'not really a font',
  '.htaccess': 'ErrorDocument 404 /404.html',
  _headers:
    '/*\n  X-Everywhere: yes\n/notes/*\n  Cache-Control: no-cache\n/404.html\n  X-Missing: yes\n/sources.json\n  Content-Type: application/x-list; charset=utf-8\n',
};

let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path exactly as written; `fetch` would tidy `..` away before it is sent. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  url = server.url,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, headers, method }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(chunks),
      });
    });
  });
  sent.on('error', reject).end();
  return promise;
}

describe('the static server', () => {
  test('serves the index of a folder as UTF-8', async () => {
    const answer = await ask('/notes/');
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(answer.body.toString()).toBe(SITE['notes/index.html']);
  });

  test.each([
    ['/notes', '/notes/'],
    ['/notes?q=1', '/notes/?q=1'],
  ])('sends %s on to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
  });

  test('answers with the 404 page, and with status 404, where nothing is', async () => {
    const answer = await ask('/nothing/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(SITE['404.html']);
    // Its own headers, so that nothing is kept as missing for as long as what should be there.
    expect((await ask('/notes/nothing')).headers).toMatchObject({ 'x-missing': 'yes' });
    expect((await ask('/notes/nothing')).headers).not.toHaveProperty('cache-control');
  });

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/_headers',
    '/.htaccess',
    '//etc/passwd',
  ])('does not give out %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('finds nothing at a path that is not well-formed', async () => {
    expect((await ask('/%zz')).status).toBe(404);
    expect((await ask('/%00')).status).toBe(404);
  });

  test('compresses text for those who accept it, and never fonts', async () => {
    const page = await ask('/', { 'Accept-Encoding': 'gzip, br' });
    expect(page.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(page.body).toString()).toBe(SITE['index.html']);
    expect((await ask('/')).headers).not.toHaveProperty('content-encoding');
    expect((await ask('/fonts/a.woff2', { 'Accept-Encoding': 'br' })).headers).not.toHaveProperty(
      'content-encoding',
    );
  });

  test('answers HEAD with the length and no body', async () => {
    const answer = await ask('/', {}, 'HEAD');
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(SITE['index.html'])));
    expect(answer.body).toHaveLength(0);
  });

  test('applies _headers: all rules that match, and over its own content type', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'x-everywhere': 'yes' });
    expect((await ask('/')).headers).not.toHaveProperty('cache-control');
    expect((await ask('/notes/')).headers).toMatchObject({
      'x-everywhere': 'yes',
      'cache-control': 'no-cache',
    });
    expect((await ask('/sources.json')).headers).toMatchObject({
      'content-type': 'application/x-list; charset=utf-8',
    });
  });

  test('sees a file that a build has written anew', async () => {
    const accept = { 'Accept-Encoding': 'br' };
    writeFileSync(join(root, 'new.txt'), 'before');
    expect(brotliDecompressSync((await ask('/new.txt', accept)).body).toString()).toBe('before');
    writeFileSync(join(root, 'new.txt'), 'after it');
    expect(brotliDecompressSync((await ask('/new.txt', accept)).body).toString()).toBe('after it');
  });

  test('serves the site below a sub-path, and nothing beside it', async () => {
    const below = await startServer({ root, port: 0, base: '/edition' });
    try {
      expect(below.url).toMatch(/^http:\/\/localhost:\d+\/edition\/$/);
      expect((await ask('/edition/notes/', {}, 'GET', below.url)).status).toBe(200);
      expect((await ask('/edition/notes', {}, 'GET', below.url)).headers).toMatchObject({
        location: '/edition/notes/',
      });
      expect((await ask('/edition', {}, 'GET', below.url)).headers).toMatchObject({
        location: '/edition/',
      });
      expect((await ask('/notes/', {}, 'GET', below.url)).status).toBe(404);
    } finally {
      await below.close();
    }
  });

  test('says what to do when the port is taken or nothing was built', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ root, port })).rejects.toThrow(
      `Port ${String(port)} is taken: stop what listens there`,
    );
    await expect(startServer({ root: join(root, 'dist'), port: 0 })).rejects.toThrow(
      'run “npm run build” first',
    );
  });

  test('names the line of _headers that it cannot read', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(broken, '_headers'), '/*\n  No value here\n');
    await expect(startServer({ root: broken, port: 0 })).rejects.toThrow(
      '_headers:2: “No value here”',
    );
    rmSync(broken, { recursive: true });
  });
});

describe('a server for tests', () => {
  test('ends with a parent that is killed', async () => {
    const command = `exec "${process.execPath}" scripts/serve.ts --root "${root}" --port 0 --with-parent`;
    const program = `
      import { spawn } from 'node:child_process';
      spawn(${JSON.stringify(command)}, {
        shell: true, detached: true, stdio: ['ignore', 'inherit', 'inherit'],
      });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program]);
    const url = await addressOf(parent);
    expect((await fetch(url)).status).toBe(200);
    parent.kill('SIGKILL');
    await expect.poll(() => fetch(url).catch(() => 'ended'), { timeout: 50_000 }).toBe('ended');
  });

  async function addressOf({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
    let said = '';
    stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('stops it')) await once(stdout, 'data');
    return /http:\S+/u.exec(said)?.[0] ?? '';
  }
});
