import { withChineseFont } from './chinese-font.ts';

/**
 * Draws an SVG as a PNG of few colours.
 * @param width in pixels; as wide as the SVG says without it
 */
export async function drawPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  // The face must be known before the library that draws is loaded, which looks for faces once.
  Object.assign(process.env, withChineseFont());
  const { default: sharp } = await import('sharp');
  // A drawing of 32 pixels is 72 dots an inch.
  const density = width === undefined ? 72 : (72 * width) / 32;
  const drawn = sharp(Buffer.from(svg), { density });
  const png = await (width === undefined ? drawn : drawn.resize(width, width))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
