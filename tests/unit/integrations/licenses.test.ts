import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licenseOf, packageFolders } from '../../../src/integrations/licenses.ts';

test('the packages of a bundle are those that its modules come from', () => {
  const ids = [
    '/site/src/client/dom.ts',
    '/site/node_modules/idb/build/index.js',
    '/site/node_modules/idb/build/wrap.js',
    '\0/site/node_modules/@scope/outer/node_modules/inner/index.js?commonjs',
    '\0vite/preload-helper.js',
  ];
  expect(packageFolders(ids, '/site/node_modules/')).toEqual([
    '/site/node_modules/idb',
    '/site/node_modules/@scope/outer/node_modules/inner',
    '/site/node_modules/vite',
  ]);
});

test('a package gives all its licence files, and one without any stops the build', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'licenses-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "inner", "version": "1.2.3" }');
  await expect(licenseOf(folder, 'code')).rejects.toThrow('inner is shipped');
  mkdirSync(path.join(folder, 'LICENSE'));
  writeFileSync(path.join(folder, 'LICENSE/MIT'), 'Permission is hereby granted');
  writeFileSync(path.join(folder, 'NOTICE.txt'), 'Of somebody else');
  expect(await licenseOf(folder, 'code')).toMatch(
    /^inner 1\.2\.3: code\n[^]*Permission[^]*Of somebody else/u,
  );
  rmSync(folder, { recursive: true });
});
