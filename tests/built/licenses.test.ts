import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDist } from '../helpers/dist.ts';
import { importsOf } from '../helpers/imports.ts';

const parts = readDist('licenses.txt')
  .toString()
  .split(/^(?=\S+ \d\S*: )/mu);

/** Of what the build takes data, files or code. */
const TAKEN = ['@expo-google-fonts/noto-serif-sc', 'opencc-js', 'pagefind', 'pinyin-pro', 'vite'];
const imported = globSync('src/client/**/*.ts')
  .flatMap((file) => importsOf(readFileSync(file, 'utf8'), file))
  .map(({ specifier }) => /^(?:@[^/]+\/)?[\w-][^/]*/u.exec(specifier)?.[0])
  .filter((name) => name !== undefined);

test.each([...new Set([...TAKEN, ...imported])])('%s is shipped with its licence', (name) => {
  const own = parts.filter((part) => part.startsWith(`${name} `));
  expect(own).toEqual([expect.stringMatching(/: .+\n\n=+\n\n[^]*Copyright/u)]);
});

test('nothing of the builder’s machine stands in the licences', () => {
  expect(parts.join('')).not.toMatch(/node_modules|\/home\/|\/root\//u);
});
