import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { urls } from '../lib/urls.ts';

/** Packages whose files or data the build puts into the site, with what is taken of them. */
const TAKEN: Readonly<Record<string, string>> = {
  '@expo-google-fonts/noto-serif-sc': 'the font that readers may choose, cut to its characters',
  'opencc-js': 'the table of traditional and simplified characters in search/passages.json',
  pagefind: 'the programs and the index of related passages in pagefind/',
  'pinyin-pro': 'the readings of the terms in search/terms.json',
};
const BUNDLED = 'code in _astro/';

const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u;
const LICENSE_FILES = '{LICENSE,LICENCE,COPYING,NOTICE,THIRD_PARTY}*';
/** What follows in Vite's file is about its own dependencies, of which nothing is shipped. */
const OF_VITE_ALONE = '\n# Licenses of bundled dependencies';

/**
 * After every build: `licenses.txt` with the licences of all that the site ships of others, from
 * their packages. Packages in the scripts of pages are taken from what was bundled.
 */
export function licenses(): AstroIntegration {
  const bundled = new Set<string>();
  let modules = '';
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        modules = fileURLToPath(new URL('node_modules/', config.root));
        const plugin = {
          name: 'bundled-packages',
          applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
          generateBundle: (_: unknown, bundle: Readonly<Record<string, object>>) => {
            for (const chunk of Object.values(bundle))
              for (const id of 'moduleIds' in chunk ? (chunk.moduleIds as string[]) : [])
                bundled.add(id);
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folders = new Map([
          ...packageFolders(bundled, modules).map((folder) => [folder, BUNDLED] as const),
          ...Object.entries(TAKEN).map(([name, what]) => [modules + name, what] as const),
        ]);
        const parts = [...folders].sort().map(([folder, what]) => licenseOf(folder, what));
        await writeFile(new URL(urls.licenses(), dir), (await Promise.all(parts)).join('\n\n\n'));
      },
    },
  };
}

/** The folders of the packages that modules of a bundle come from. */
export function packageFolders(ids: Iterable<string>, modules: string): string[] {
  const folders = [...ids].flatMap((id) =>
    // What Vite itself adds comes from no file.
    id.startsWith('\0vite/') ? [`${modules}vite`] : (FOLDER.exec(id.replace('\0', ''))?.[0] ?? []),
  );
  return [...new Set(folders)];
}

/** The licence of a package, under its name. A package without one may not be shipped. */
export async function licenseOf(folder: string, what: string): Promise<string> {
  const { name, version } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string };
  const files = globSync([LICENSE_FILES, 'LICENSE/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`${name} is shipped, and ${folder} holds no licence`);
  const texts = files.sort().map(async (file) => {
    const text = await readFile(file, 'utf8');
    return (name === 'vite' ? text.split(OF_VITE_ALONE)[0] : text)?.trim();
  });
  return [`${name} ${version}: ${what}`, '='.repeat(72), ...(await Promise.all(texts)), ''].join(
    '\n\n',
  );
}
