import { words } from '#words/language.ts';
import type { APIRoute } from 'astro';
import { drawPng } from '../../integrations/draw.ts';
import { iconSvg } from '../../lib/metadata/icon.ts';
import { APP_ICONS, TOUCH_ICON } from '../../lib/metadata/manifest.ts';

type Icon = (typeof APP_ICONS)[number] | typeof TOUCH_ICON;

export const getStaticPaths = () =>
  [...APP_ICONS, TOUCH_ICON].map((icon) => ({
    params: { icon: icon.file.replace(/^icons\/|\.png$/gu, '') },
    props: icon,
  }));

export const GET: APIRoute<Icon> = async ({ props: { purpose, size } }) => {
  const png = await drawPng(iconSvg(words.isEnglish, purpose), size);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
