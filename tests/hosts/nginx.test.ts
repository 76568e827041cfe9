import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distRoot } from '../helpers/dist.ts';
import {
  answers,
  expectedAnswers,
  expectPagesToWork,
  PORT,
  sitePaths,
  startHost,
  HOST,
  statusesOfRepeats,
} from './site-answers.ts';

const FOLDER = resolve('.tests/nginx');

let nginx: ChildProcess;

beforeAll(async () => {
  if (!existsSync('/usr/sbin/nginx'))
    throw new Error(
      'This test needs nginx with brotli: “apt-get install nginx libnginx-mod-http-brotli-filter”.',
    );
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen ${String(PORT)};`)
    .replace('root /usr/share/nginx/html;', `root ${resolve(distRoot)};`);
  writeFileSync(`${FOLDER}/nginx.conf`, site);
  copyFileSync('deploy/nginx-brotli.conf', `${FOLDER}/nginx-brotli.conf`);
  writeFileSync(`${FOLDER}/main.conf`, mainConfiguration());
  nginx = await startHost('/usr/sbin/nginx', ['-c', `${FOLDER}/main.conf`, '-g', 'daemon off;']);
});

afterAll(() => nginx.kill());

/**
 * What an installed nginx has around a site: Debian's modules, and folders that this user may write
 * to.
 */
function mainConfiguration(): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${FOLDER}/${name};`,
  );
  return [
    // Else nginx gives up root's rights, and a checkout may be root's.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${FOLDER}/pid;`,
    'error_log stderr crit;',
    'include /etc/nginx/modules-enabled/*.conf;',
    'events { }',
    'http {',
    '  access_log off;',
    ...temporary,
    `  include ${FOLDER}/nginx-brotli.conf;`,
    `  include ${FOLDER}/nginx.conf;`,
    '}',
    '',
  ].join('\n');
}

test('nginx answers every path as _headers says, compressed by brotli, with the 404 page for what is missing', async () => {
  const paths = sitePaths();
  const expected = await expectedAnswers(paths);
  const given = await answers(HOST, paths);
  expect(expected.get('/')?.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'no-cache',
  });
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(expected));
});

test('nginx sends no page again to who has it', async () => {
  expect(await statusesOfRepeats(HOST)).toEqual([304, 304]);
});

test('the pages work on nginx, and break no policy', async () => {
  await expectPagesToWork(HOST);
});
