import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APP_ICONS, TOUCH_ICON } from '../../../src/lib/metadata/manifest.ts';

const ICONS = [...APP_ICONS, TOUCH_ICON];
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('the pictures of the app are of favicon.svg as it is now: else run “npm run icons”', () => {
  const files = ['favicon.svg', ...ICONS.map(({ file }) => file)];
  expect(JSON.parse(readFileSync('scripts/icons.json', 'utf8'))).toEqual(
    Object.fromEntries(files.map((file) => [file, hash(readFileSync(`public/${file}`))])),
  );
});

test.each(ICONS)('$file has the size that it is said to have', ({ file, size }) => {
  const png = readFileSync(`public/${file}`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
