import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/**
 * What pages import to learn a script's address, declared in `src/env.d.ts`, and what the script is
 * made of.
 */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['virtual:early-script', 'src/client/early.ts'],
  ['virtual:room-script', 'src/client/early-room.ts'],
]);

interface Script {
  /**
   * Address relative to the site. Its name changes with its content, so that it may be kept for
   * good.
   */
  readonly href: string;
  readonly code: string;
  /** What it is made of: when one of them changes, it is built again. */
  readonly files: readonly string[];
}

/**
 * Builds the scripts that run before what stands behind them is painted. Astro makes every script a
 * module, which waits until the page is parsed, and the content security policy allows none inside
 * the page: so these are files of their own, no modules.
 */
export function earlyScripts(): AstroIntegration {
  const latest = new Map<string, Script>();
  let make = (module: string): Promise<Script> =>
    Promise.reject(new Error(`${module} is asked for before the site is set up`));
  return {
    name: 'early-scripts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        make = async (module) => {
          const source = fileURLToPath(new URL(SCRIPTS.get(module) ?? '', config.root));
          const script = await bundle(source, config.build.assets);
          latest.set(module, script);
          return script;
        };
        const addresses = {
          name: 'early-script-addresses',
          resolveId: (id: string): string | undefined => (SCRIPTS.has(id) ? `\0${id}` : undefined),
          async load(
            this: { addWatchFile(file: string): void },
            id: string,
          ): Promise<string | undefined> {
            if (!SCRIPTS.has(id.slice(1))) return undefined;
            const { href, files } = await make(id.slice(1));
            for (const file of files) this.addWatchFile(file);
            return `export default ${JSON.stringify(href)};`;
          },
        };
        updateConfig({ vite: { plugins: [addresses] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = [...latest.values()].find(({ href }) => request.url?.endsWith(`/${href}`));
          if (asked)
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(asked.code);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const module of SCRIPTS.keys()) {
          const { href, code } = latest.get(module) ?? (await make(module));
          const file = path.join(fileURLToPath(dir), href);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, code);
        }
      },
    },
  };
}

async function bundle(source: string, assets: string): Promise<Script> {
  const { output } = await build({
    input: source,
    write: false,
    output: { format: 'iife', minify: true },
  });
  const [{ code, moduleIds }] = output;
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { href: `${assets}/${path.basename(source, '.ts')}.${hash}.js`, code, files: moduleIds };
}
