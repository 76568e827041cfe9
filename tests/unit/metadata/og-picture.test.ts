import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/lib/content/file.ts';
import { essaySchema } from '../../../src/lib/content/essay-schema.ts';
import { ogPicture, titleLines } from '../../../src/lib/metadata/og-picture.ts';
import { OG_IMAGE } from '../../../src/lib/metadata/tags.ts';

const essay = essaySchema.parse(readYaml(readFileSync('content/essay.yaml', 'utf8')).data);
const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the picture beside a link', () => {
  const png = readFileSync(`public/${OG_IMAGE.path}`);

  it('was drawn from the title and the design as they are now: else run “npm run og-image”', () => {
    expect(JSON.parse(readFileSync('scripts/og-image.json', 'utf8'))).toEqual({
      svg: hash(ogPicture(essay)),
      png: hash(png),
    });
  });

  it('has the size that the tags say, and is small', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([OG_IMAGE.width, OG_IMAGE.height]);
    expect(png.length).toBeLessThanOrEqual(60_000);
  });

  it('escapes what a title may hold', () => {
    const svg = ogPicture({ ...essay, title: 'A & <B>', titleLines: undefined });
    expect(svg).toContain('>A &amp; &lt;B></text>');
  });
});

describe('the lines of a title', () => {
  it.each([
    ['短的题名', ['短的题名']],
    ['新一代通用人工智能对国际关系的影响探究', ['新一代通用人工智能', '对国际关系的影响探究']],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });
});
