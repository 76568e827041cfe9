import { expect, test } from 'vitest';
import { drawPng } from '../../../src/integrations/draw.ts';
import { iconSvg } from '../../../src/lib/metadata/icon.ts';
import { APP_ICONS, TOUCH_ICON } from '../../../src/lib/metadata/manifest.ts';

test.each([...APP_ICONS, TOUCH_ICON])(
  '$file has the size that it is said to have',
  async ({ size, purpose }) => {
    const png = Buffer.from(await drawPng(iconSvg(false, purpose), size));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  },
);
