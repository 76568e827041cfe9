import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { type CopyFile, type CopyName, isText, typeOf } from '../lib/offline/copy-file.ts';
import { hasServiceWorker } from './settings.ts';

/**
 * What no reader asks for without the network: hosts' own files, pictures for other services, and
 * the large face, which the browser itself keeps once it was chosen.
 */
const LEFT_OUT =
  /(?:^|\/)\.[^/]*$|^_headers$|^404\.html$|^og\.png$|^sitemap\.xml$|^icons\/|^sw\.js$|^_astro\/offline\..*\.json$|\.woff2$|^pagefind\/pagefind-worker\.js$/u;

/** A site so large is no longer fetched as a whole. */
const MOST_BYTES = 50_000_000;

/**
 * After every build but those with `SW=off`: the copy of the site that readers keep for reading
 * without the network, and the service worker that keeps it. Stands after all that writes files.
 */
export function serviceWorker(): AstroIntegration {
  const isOn = hasServiceWorker();
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = { 'import.meta.env.SERVICE_WORKER': JSON.stringify(isOn) };
        updateConfig({ vite: { define } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isOn) return;
        const copy = await writeServiceWorker(fileURLToPath(dir));
        if (copy) logger.info(`${String(copy.count)} files can be read without the network`);
        else
          logger.warn('the site is too large to be read without the network: build it with SW=off');
      },
    },
  };
}

/** Writes both files into a built site, unless it is too large. */
export async function writeServiceWorker(site: string): Promise<CopyName | undefined> {
  const names = globSync('**/*', { cwd: site })
    .filter((name) => statSync(path.join(site, name)).isFile() && !LEFT_OUT.test(name))
    .sort();
  const size = names.reduce((sum, name) => sum + statSync(path.join(site, name)).size, 0);
  if (size > MOST_BYTES) return undefined;
  const json = JSON.stringify(copyOf(site, names));
  const sha256 = createHash('sha256').update(json).digest('hex');
  const copy = { file: `_astro/offline.${sha256.slice(0, 8)}.json`, sha256, count: names.length };
  await writeFile(path.join(site, copy.file), json);
  const { output } = await build({
    input: path.join(import.meta.dirname, '../worker/sw.ts'),
    write: false,
    transform: { define: { COPY: JSON.stringify(copy) }, target: 'safari16.4' },
    output: { format: 'iife', minify: true },
  });
  await writeFile(path.join(site, 'sw.js'), output[0].code);
  return copy;
}

function copyOf(site: string, names: readonly string[]): CopyFile {
  const types: Record<string, Record<string, string>> = {};
  for (const name of names) {
    const type = typeOf(name);
    const text = readFileSync(path.join(site, name), isText(type) ? 'utf8' : 'base64');
    const address = name.replace(/(?:^|(?<folder>\/))index\.html$/u, '$<folder>');
    (types[type] ??= {})[address] = text;
  }
  return types;
}
