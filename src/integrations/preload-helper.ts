import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Each file of programs with all that it loads by itself. */
type Loads = Map<string, ReadonlySet<string>>;

/**
 * Vite wraps every `import()` in a helper of 700 compressed bytes, which also waits for style
 * sheets; programs here have none. This one does the rest: what a program imports is fetched along
 * with it, but for what the program that asks has loaded itself.
 * @param pages paths of pages that are there for their program, the first in them: the page names
 *   all files of it, so that they come side by side and not each after the one that imports it
 */
export function preloadHelper(pages: readonly string[]): AstroIntegration {
  const loads: Loads = new Map();
  return {
    name: 'preload-helper',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = JSON.stringify(`${config.base.replace(/\/+$/u, '')}/`);
        const code = `export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${base} + file;
            document.head.append(link);
          }
          return load();
        };`;
        updateConfig({ vite: { plugins: [helper(code, loads)] } });
      },
      'astro:build:done': async ({ dir, pages: built }) => {
        for (const { pathname } of built.filter((page) => pages.includes(page.pathname))) {
          const file = new URL(`${pathname}index.html`, dir);
          await writeFile(file, withPreloads(await readFile(file, 'utf8'), loads));
        }
      },
    },
  };
}

/** A module in a page: the address of the site, and the file in it. */
const MODULE = /<script type="module" src="(?<base>[^"]*\/)(?<file>_astro\/[^"]+)">/u;

/** The page with links in its head to all files of its first program. */
function withPreloads(html: string, loads: Loads): string {
  const { base = '', file = '' } = MODULE.exec(html)?.groups ?? {};
  const links = [...(loads.get(file) ?? [])].map(
    (name) => `<link rel="modulepreload" href="${base}${name}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
}

function helper(code: string, loads: Loads): Plugin {
  return {
    name: 'preload-helper',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? code : undefined),
    configEnvironment: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, files, { hostId }) =>
            files.filter((file) => !loads.get(hostId)?.has(file)),
        },
      },
    }),
    generateBundle(_, bundle) {
      for (const file of Object.keys(bundle)) {
        const found = new Set([file]);
        // A Set's iterator also visits what is added on the way.
        for (const name of found) {
          const chunk = bundle[name];
          for (const imported of chunk?.type === 'chunk' ? chunk.imports : []) found.add(imported);
        }
        loads.set(file, found);
      }
    },
  };
}
