import type { EssayData } from '../content/schemas.ts';
import { urls, withBase } from '../urls.ts';

/** Pictures of the app, drawn by the build; devices cut a maskable one to their own form. */
export const APP_ICONS = [
  { file: 'icons/192.png', size: 192, purpose: 'any' },
  { file: 'icons/512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable.png', size: 512, purpose: 'maskable' },
] as const;

/** For the home screen of iPhone and iPad, which round its corners. */
export const TOUCH_ICON = { file: 'icons/apple-touch.png', size: 180, purpose: 'touch' } as const;

/** What a device shows of the site when the reader puts it among the apps. */
export function appManifest(essay: EssayData, base: string): object {
  const home = withBase(base, urls.home());
  return {
    id: home,
    start_url: home,
    scope: home,
    name: essay.title,
    short_name: essay.shortTitle ?? essay.title,
    lang: essay.language,
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: APP_ICONS.map(({ file, size, purpose }) => ({
      src: withBase(base, file),
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose,
    })),
  };
}
