import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** What pages import to learn the script's address: `virtual:early-script`, declared in `src/env.d.ts`. */
const MODULE = 'virtual:early-script';
const RESOLVED = `\0${MODULE}`;
const SOURCE = 'src/client/early.ts';

interface Script {
  /** Address relative to the site. Its name changes with its content, so that it may be kept for good. */
  readonly href: string;
  readonly code: string;
  /** What it is made of: when one of them changes, it is built again. */
  readonly files: readonly string[];
}

/**
 * Builds the script that runs before a page is painted. Astro makes every script a module, which waits until the page
 * is parsed, and the content security policy allows none inside the page: so this one is a file of its own, not a module.
 */
export function earlyScript(): AstroIntegration {
  let source = '';
  let assets = '';
  let latest: Script | undefined;
  return {
    name: 'early-script',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        source = fileURLToPath(new URL(SOURCE, config.root));
        assets = config.build.assets;
        const address = {
          name: 'early-script-address',
          resolveId: (id: string): string | undefined => (id === MODULE ? RESOLVED : undefined),
          async load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined> {
            if (id !== RESOLVED) return undefined;
            latest = await bundle(source, assets);
            for (const file of latest.files) this.addWatchFile(file);
            return `export default ${JSON.stringify(latest.href)};`;
          },
        };
        updateConfig({ vite: { plugins: [address] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (latest && request.url?.endsWith(`/${latest.href}`))
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(latest.code);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { href, code } = latest ?? (await bundle(source, assets));
        const file = path.join(fileURLToPath(dir), href);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, code);
      },
    },
  };
}

async function bundle(source: string, assets: string): Promise<Script> {
  const { output } = await build({ input: source, write: false, output: { format: 'iife', minify: true } });
  const [{ code, moduleIds }] = output;
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { href: `${assets}/early.${hash}.js`, code, files: moduleIds };
}
