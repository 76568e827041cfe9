import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(process.cwd(), 'node_modules');
/** The weights in which the edition sets Chinese. */
const FACES = ['400Regular', '700Bold'].map((weight) =>
  join(MODULES, '@expo-google-fonts/noto-serif-sc', weight),
);

/**
 * The environment in which a browser, and the program that draws pictures, find a Chinese face,
 * also on a machine that has none. The machine's own fonts stay and come first where the style
 * sheet names them first. Browsers ask for it on Linux alone: other systems bring Chinese faces.
 */
export function withChineseFont(): Record<string, string> {
  const environment = Object.fromEntries(
    Object.entries(process.env).map(([name, value]) => [name, value ?? '']),
  );
  const folder = join(MODULES, '.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const system =
    environment['FONTCONFIG_FILE'] ??
    join(environment['FONTCONFIG_PATH'] ?? '/etc/fonts', 'fonts.conf');
  const entries = [
    `<include ignore_missing="yes">${escape(system)}</include>`,
    ...FACES.map((face) => `<dir>${escape(face)}</dir>`),
    `<cachedir>${escape(folder)}</cachedir>`,
  ];
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${entries.join('')}</fontconfig>\n`,
  );
  // Without it macOS would look for faces among its own.
  return { ...environment, FONTCONFIG_FILE: file, PANGOCAIRO_BACKEND: 'fontconfig' };
}

function escape(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
