import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  basePath,
  contentFolder,
  portNumber,
  siteFolder,
  siteOrigin,
} from '../../../src/integrations/settings.ts';

const READ = {
  CONTENT_DIR: contentFolder,
  OUT_DIR: siteFolder,
  BASE_PATH: basePath,
  SITE_URL: siteOrigin,
  PORT: () => portNumber(),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a variable of the environment', () => {
  test.each([
    ['CONTENT_DIR', 'some/folder', path.resolve('some/folder')],
    ['CONTENT_DIR', '', path.resolve('content')],
    ['OUT_DIR', ' ', path.resolve('dist')],
    ['BASE_PATH', '', '/'],
    ['BASE_PATH', '/', '/'],
    ['BASE_PATH', 'essay', '/essay/'],
    ['BASE_PATH', '/a/b-1/', '/a/b-1/'],
    ['SITE_URL', '', undefined],
    ['SITE_URL', 'https://example.org/', 'https://example.org'],
    ['SITE_URL', 'http://localhost:8080', 'http://localhost:8080'],
    ['PORT', '', 4321],
    ['PORT', '0', 0],
  ] as const)('%s=%s is taken', (name, given, meant) => {
    vi.stubEnv(name, given);
    expect(READ[name]()).toBe(meant);
  });

  test.each([
    ['SITE_URL', 'example.org', 'no scheme', 'write SITE_URL=https://'],
    ['SITE_URL', 'ftp://x.org', 'another scheme', 'write SITE_URL=https://'],
    ['SITE_URL', 'javascript:alert(1)', 'code', 'write SITE_URL=https://'],
    ['SITE_URL', 'https://', 'no host', 'write SITE_URL=https://'],
    ['SITE_URL', 'https://x.org/sub/', 'a path', 'write SITE_URL=https://x.org BASE_PATH=/sub/'],
    ['SITE_URL', 'https://x.org/?a', 'a query', 'write SITE_URL=https://x.org'],
    ['BASE_PATH', 'https://x.org/y/', 'an address', 'write BASE_PATH=/essay/'],
    ['BASE_PATH', '../x', 'a way up', 'write BASE_PATH=/essay/'],
    ['BASE_PATH', '//x.org/', 'a host', 'write BASE_PATH=/essay/'],
    ['BASE_PATH', '/"><img src=x>/', 'markup', 'write BASE_PATH=/essay/'],
    ['PORT', 'abc', 'no number', 'write a number up to 65535'],
    ['PORT', '65536', 'too much', 'write a number up to 65535'],
    ['PORT', '1e3', 'another notation', 'write a number up to 65535'],
  ] as const)('%s=%s is refused: %s', (name, given, _, fix) => {
    vi.stubEnv(name, given);
    expect(READ[name]).toThrow(name);
    expect(READ[name]).toThrow(`got:  ${given}`);
    expect(READ[name]).toThrow(`fix:  ${fix}`);
  });

  test('SITE_URL with a password is refused, and the password not shown', () => {
    for (const given of ['https://user:secret@x.org/', 'ftp://user:secret@x.org']) {
      vi.stubEnv('SITE_URL', given);
      expect(siteOrigin).toThrow('SITE_URL');
      expect(siteOrigin).not.toThrow('secret');
    }
  });
});
