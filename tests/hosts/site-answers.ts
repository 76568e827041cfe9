import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { expect } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/lib/browser.ts';
import { startServer } from '../../scripts/serve.ts';
import { readTree } from '../helpers/build.ts';
import { distRoot } from '../helpers/dist.ts';

/** Where the host that is tried answers. */
export const PORT = Number(process.env['E2E_PORT'] ?? '4329');
export const HOST = `http://127.0.0.1:${String(PORT)}/`;

/** Starts a host and waits until it answers, or has ended with its reason on the terminal. */
export async function startHost(command: string, args: readonly string[]): Promise<ChildProcess> {
  const host = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  while (host.exitCode === null && !(await fetch(HOST).catch(() => undefined))) await wait(100);
  return host;
}

/** What hosts must agree on. */
export interface Answer {
  status: number | undefined;
  headers: Record<string, string>;
}

/**
 * Paths as readers ask for them: every file by its address, a folder without its slash, and what is
 * not there.
 */
export function sitePaths(): string[] {
  const files = [...readTree(distRoot).keys()].filter(
    (file) => !/^[_.](?:headers|htaccess)$/u.test(file),
  );
  const paths = files.map((file) => `/${file}`.replace(/\/index\.html$/u, '/'));
  return [
    ...paths,
    '/notes',
    '/nothing/',
    '/_astro/gone.js',
    // Folders without a page: no host lists them.
    '/_astro/',
    '/pagefind/',
    '/read/gone/',
    '/_headers',
    '/.htaccess',
  ];
}

/** The answers of the server that the other tests run on, for every path. */
export async function expectedAnswers(paths: readonly string[]): Promise<Map<string, Answer>> {
  const server = await startServer({ root: distRoot, port: 0 });
  try {
    return await answers(server.url, paths);
  } finally {
    await server.close();
  }
}

/**
 * Status and headers for every path, without headers that are each server's own; of a redirect,
 * where it leads.
 */
export async function answers(url: string, paths: readonly string[]): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  for (const path of paths) {
    const { status, headers } = await ask(url, path);
    const location = headers['location'];
    found.set(path, {
      status,
      headers: location === undefined ? headers : { location: new URL(location, url).pathname },
    });
  }
  return found;
}

const COMPARED =
  /^(?:content-(?:type|encoding|security-policy)|x-content-type-options|referrer-policy|cross-origin-.*|access-control-.*|permissions-policy|cache-control|vary|location)$/u;

/** The status of a page asked for again by who has it, compressed in each of the two ways. */
export function statusesOfRepeats(url: string): Promise<(number | undefined)[]> {
  const again = async (encoding: string): Promise<number | undefined> => {
    const first = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
    expect(first.headers.get('content-encoding')).toBe(encoding);
    const tag = { 'Accept-Encoding': encoding, 'If-None-Match': first.headers.get('etag') ?? '' };
    return (await ask(url, '/', tag)).status;
  };
  return Promise.all(['br', 'gzip'].map(again));
}

function ask(
  url: string,
  path: string,
  asking: Record<string, string> = { 'Accept-Encoding': 'gzip, br' },
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path: encodeURI(path), headers: asking }, (response) => {
    response.resume();
    const headers = Object.entries(response.headers).flatMap(([name, value]) =>
      COMPARED.test(name) ? [[name, String(value)]] : [],
    );
    response.on('end', () => {
      resolve({
        status: response.statusCode,
        headers: Object.fromEntries(headers) as Record<string, string>,
      });
    });
  });
  sent.on('error', reject).end();
  return promise;
}

/** Reads, opens a note and a source, and searches, and expects that nothing breaks the policy. */
export async function expectPagesToWork(url: string): Promise<void> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${url}read/1-characteristics/`);
    await page.locator('#ref-p83-2').click();
    await page.locator('[role="dialog"] a[role="doc-biblioref"]').first().click();
    await page.locator('[role="dialog"] a[data-leaves]').click();
    await page.waitForURL(`${url}sources/ndzendze-2023/`);
    await page.goto(`${url}search/?q=AGI`);
    await page.locator('#results[aria-busy="false"] mark').first().waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}
