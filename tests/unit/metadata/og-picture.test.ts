import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/integrations/draw.ts';
import { essaySchema } from '../../../src/lib/content/essay-schema.ts';
import { ogPicture, titleLines } from '../../../src/lib/metadata/og-picture.ts';
import { OG_IMAGE } from '../../../src/lib/metadata/tags.ts';

const WORDS = { seal: '注', edition: '注释阅读版' };
const essay = essaySchema.parse({
  title: '灯火之城与 Light Pollution',
  author: [{ family: '陈', given: '光' }],
  journal: '灯具与城市',
  year: 2021,
  issue: 2,
  language: 'zh-CN',
});

describe('the picture beside a link', () => {
  it('has the size that the tags say, is small, and the same every time', async () => {
    const png = Buffer.from(await drawPng(ogPicture(essay, WORDS)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([OG_IMAGE.width, OG_IMAGE.height]);
    expect(png.length).toBeLessThanOrEqual(60_000);
    expect(png.equals(await drawPng(ogPicture(essay, WORDS)))).toBe(true);
  });

  it('says what is known, and no more', () => {
    expect(ogPicture(essay, WORDS)).toMatch(/>陈光<.*>《灯具与城市》2021 年第 2 期</su);
    const bare = essaySchema.parse({ title: 'A & <B', language: 'en' });
    const words = [...ogPicture(bare, WORDS).matchAll(/>([^<>\s][^<>]*)</gu)].map(
      ([, text]) => text,
    );
    expect(words).toEqual(['A &amp; &lt;B', '注', '注释阅读版']);
  });
});

describe('the lines of a title', () => {
  it.each([
    ['zh-CN', '短的题名', ['短的题名']],
    ['zh-CN', '城市夜间照明对居民生活方式的影响探究', ['城市夜间照明对居民', '生活方式的影响探究']],
    ['en', 'On Liberty', ['On Liberty']],
    [
      'en',
      'The Lamps of the City and the Lives of Those Who Light Them: An Introduction',
      ['The Lamps of the City and', 'the Lives of Those Who', 'Light Them: An Introduction'],
    ],
  ])('in %s: %s', (language, title, lines) => {
    expect(titleLines(title, language)).toEqual(lines);
  });
});
