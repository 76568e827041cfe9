import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper of 700 compressed bytes, which also waits for style
 * sheets; programs here have none. This one does the rest: what a program imports is fetched along
 * with it, but for what the program that asks has loaded itself.
 */
export function preloadHelper(): AstroIntegration {
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
        updateConfig({ vite: { plugins: [helper(code)] } });
      },
    },
  };
}

function helper(code: string): Plugin {
  /** Each file of programs with all that it loads by itself. */
  const loads = new Map<string, ReadonlySet<string>>();
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
