import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AskOptions, askAddresses, readChecks } from '../../../scripts/lib/link-checks.ts';

let server: Server;
let origin = '';
let asked: string[] = [];
let folder = '';
let options: AskOptions;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    switch (url) {
      case '/moved':
        response.writeHead(301, { location: '/here' }).end();
        break;
      case '/gone':
        response.writeHead(404).end('<p>gone');
        break;
      case '/silent':
        // No answer at all.
        break;
      default:
        response.end('<p>here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  options = {
    file: path.join(folder, 'link-checks.yaml'),
    today: '2026-11-24',
    since: '2026-10-25',
    pause: 0,
    patience: 500,
  };
  return () => rmSync(folder, { recursive: true });
});

const at = (...paths: string[]): string[] => paths.map((one) => `${origin}${one}`);

describe('asking for addresses', () => {
  it('writes down what each answered, where it moved, and that there was no answer', async () => {
    const nowhere = 'http://127.0.0.1:1/';
    const checks = await askAddresses(
      [...at('/here', '/moved', '/gone', '/silent'), nowhere],
      options,
    );
    const on = options.today;
    expect(checks).toEqual({
      [`${origin}/here`]: { on, status: 200 },
      [`${origin}/moved`]: { on, status: 200, to: `${origin}/here` },
      [`${origin}/gone`]: { on, status: 404 },
      [`${origin}/silent`]: { on, status: 'none' },
      [nowhere]: { on, status: 'none' },
    });
    expect(readChecks(options.file)).toEqual(checks);
    expect(readdirSync(folder)).toEqual(['link-checks.yaml']);
  });

  it('goes on where a run was stopped', async () => {
    const stopped = askAddresses(at('/a', '/b', '/c'), {
      ...options,
      report: (address) => {
        if (address.endsWith('/b')) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(asked).toEqual(['/a', '/b']);
    await askAddresses(at('/a', '/b', '/c'), options);
    expect(asked).toEqual(['/a', '/b', '/c']);
  });

  it('asks again for what was answered too long ago, and once for an address that two sources have', async () => {
    writeFileSync(
      options.file,
      `"${origin}/old": { on: 2026-01-01, status: 200 }\n"${origin}/new": { on: 2026-11-01, status: 404 }\n`,
    );
    const checks = await askAddresses(at('/old', '/new', '/once', '/once'), options);
    expect(asked).toEqual(['/old', '/once']);
    expect(checks[`${origin}/new`]).toEqual({ on: '2026-11-01', status: 404 });
    expect(checks[`${origin}/old`]).toEqual({ on: '2026-11-24', status: 200 });
  });

  it('does not write over a file that it cannot read', async () => {
    writeFileSync(options.file, 'status: broken\n');
    await expect(askAddresses(at('/a'), options)).rejects.toThrow();
    expect(readFileSync(options.file, 'utf8')).toBe('status: broken\n');
    expect(asked).toEqual([]);
  });
});
