import type { AstroIntegration } from 'astro';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readContentFolder, sha256 } from './content-folder.ts';
import { essayLanguage, traditional } from './interface-words.ts';
import { contentFolder } from './settings.ts';

/** How `styles/tokens.css` calls the file. */
const NAME = 'edition-face.woff2';
const FACE = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/**
 * Half and full width, marks that meet, narrow marks in English: all that the style sheets ask of a
 * face.
 */
const FEATURES = ['halt', 'chws', 'fwid', 'pwid', 'palt', 'kern'];
/** Copyright, licence and its address stay in the file, as the Open Font License asks. */
const NAMES = [0, 13, 14];

/**
 * Makes the face that readers may choose, of the characters that the content and the interface are
 * written in and no others. It takes seconds, so it is kept until they use another character.
 */
export function editionFace(): AstroIntegration {
  return {
    name: 'edition-face',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const source = path.join(root, 'src');
        const code = globSync('**/*.{ts,astro}', { cwd: source });
        const characters = charactersIn([
          // Plain files alone, since a pipe would be waited for.
          ...(await readContentFolder(contentFolder())).map(({ text }) => text),
          ...code.map((file) => shown(readFileSync(path.join(source, file), 'utf8'))),
        ]);
        const cache = path.join(root, 'node_modules/.cache/face');
        const file = path.join(
          cache,
          `${sha256(JSON.stringify([FACE, FEATURES, NAMES, characters])).slice(0, 16)}.woff2`,
        );
        if (!existsSync(file)) await make(file, characters);
        updateConfig({ vite: { resolve: { alias: { [NAME]: file } } } });
      },
    },
  };
}

/** What is shown of code, which is converted for an essay in traditional characters. */
function shown(code: string): string {
  const language = essayLanguage();
  return language === 'tw' || language === 'hk' ? traditional(code, language) : code;
}

async function make(file: string, characters: string): Promise<void> {
  const whole = await readFile(createRequire(import.meta.url).resolve(FACE));
  const face = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
  });
  await mkdir(path.dirname(file), { recursive: true });
  // Another build may be reading it.
  const half = `${file}.${String(process.pid)}`;
  await writeFile(half, face);
  await rename(half, file);
}

/** Each character once, in order, so that the same texts make the same file. */
function charactersIn(texts: readonly string[]): string {
  const found = new Set(texts.flatMap((text) => [...new Set(text)]));
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
