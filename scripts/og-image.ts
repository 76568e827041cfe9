import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/integrations/settings.ts';
import { readYaml } from '../src/lib/content/file.ts';
import { essaySchema } from '../src/lib/content/essay-schema.ts';
import { ogPicture } from '../src/lib/metadata/og-picture.ts';
import { OG_IMAGE } from '../src/lib/metadata/tags.ts';
import { withChineseFont } from './lib/fonts.ts';

/**
 * `npm run og-image`: draws the picture that services show beside a link, after the title or its
 * design changed. It is kept in the project, so that no build needs a face for it; the record
 * beside this script says of what it was made.
 */
const root = path.join(import.meta.dirname, '..');
const essay = essaySchema.parse(
  readYaml(readFileSync(path.join(contentFolder(), 'essay.yaml'), 'utf8')).data,
);
const svg = ogPicture(essay);

// The face must be known before the library that draws is loaded, which looks for faces once.
Object.assign(process.env, withChineseFont());
const { default: sharp } = await import('sharp');
const png = await sharp(Buffer.from(svg))
  .png({ palette: true, colours: 64, compressionLevel: 9 })
  .toBuffer();

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
writeFileSync(path.join(root, 'public', OG_IMAGE.path), png);
writeFileSync(
  path.join(import.meta.dirname, 'og-image.json'),
  `${JSON.stringify({ svg: hash(svg), png: hash(png) }, null, 2)}\n`,
);
console.log(`public/${OG_IMAGE.path}: ${png.length.toLocaleString('en')} bytes`);
