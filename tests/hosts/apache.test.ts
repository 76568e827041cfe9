import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

const FOLDER = resolve('.tests/apache');
const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'autoindex',
  'alias',
  'headers',
  'filter',
  'brotli',
  'deflate',
];

let apache: ChildProcess;

beforeAll(async () => {
  if (!existsSync('/usr/sbin/apache2'))
    throw new Error('This test needs Apache: “apt-get install apache2”.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const root = resolve(distRoot);
  const configuration = [
    `ServerRoot ${FOLDER}`,
    'ServerName localhost',
    `Listen 127.0.0.1:${String(PORT)}`,
    `PidFile ${FOLDER}/pid`,
    `ErrorLog ${FOLDER}/error.log`,
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    `DocumentRoot ${root}`,
    // As little as the .htaccess asks for: anything else in it would be an error of every page.
    `<Directory ${root}>`,
    '  AllowOverride FileInfo',
    // As Debian has it: a folder without a page would be listed.
    '  Options Indexes',
    '  Require all granted',
    '</Directory>',
    '<FilesMatch "^\\.ht">',
    '  Require all denied',
    '</FilesMatch>',
    '',
  ];
  writeFileSync(`${FOLDER}/apache.conf`, configuration.join('\n'));
  apache = await startHost('/usr/sbin/apache2', [
    ...['-f', `${FOLDER}/apache.conf`],
    ...['-D', 'FOREGROUND'],
  ]);
});

afterAll(() => apache.kill());

test('Apache answers every path as _headers says, by the .htaccess that comes with the site', async () => {
  // It says of its own settings that nobody may see them, where others say that they are not there.
  const paths = sitePaths().filter((path) => path !== '/.htaccess');
  const expected = await expectedAnswers(paths);
  for (const { status, headers } of expected.values()) {
    // It compresses pages, but not the page that says that there is none.
    if (status !== 404) continue;
    delete headers['content-encoding'];
    delete headers['vary'];
  }
  expect(Object.fromEntries(await answers(HOST, paths))).toEqual(Object.fromEntries(expected));
});

test('Apache sends no page again to who has it', async () => {
  expect(await statusesOfRepeats(HOST)).toEqual([304, 304]);
});

test('the pages work on Apache, and break no policy', async () => {
  await expectPagesToWork(HOST);
});
