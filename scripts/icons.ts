import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { APP_ICONS, TOUCH_ICON } from '../src/lib/metadata/manifest.ts';

/**
 * `npm run icons`: draws the pictures of the app from `public/favicon.svg`, after that changed. They
 * are kept in the project; the record beside this script says of what they were made.
 */
const PUBLIC = path.join(import.meta.dirname, '../public');
const svg = readFileSync(path.join(PUBLIC, 'favicon.svg'), 'utf8');
/** Without its round corners, and with as much of its ground around it as `room` says. */
const fullBleed = (room: number): string =>
  svg
    .replace('0 0 32 32', `${-room} ${-room} ${32 + 2 * room} ${32 + 2 * room}`)
    .replace(
      /<rect [^>]*?(?= fill)/u,
      `<rect x="${-room}" y="${-room}" width="100%" height="100%"`,
    );

mkdirSync(path.join(PUBLIC, 'icons'), { recursive: true });
const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const record: Record<string, string> = { 'favicon.svg': hash(svg) };
for (const { file, size, purpose } of [...APP_ICONS, TOUCH_ICON]) {
  // Devices may cut a maskable picture to a circle of four fifths of its size.
  const drawn = { any: svg, touch: fullBleed(0), maskable: fullBleed(3) }[purpose];
  const png = await sharp(Buffer.from(drawn), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(path.join(PUBLIC, file), png);
  record[file] = hash(png);
  console.log(`public/${file}: ${png.length.toLocaleString('en')} bytes`);
}
writeFileSync(path.join(import.meta.dirname, 'icons.json'), `${JSON.stringify(record, null, 2)}\n`);
