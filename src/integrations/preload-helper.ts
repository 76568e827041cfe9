import type { AstroIntegration } from 'astro';

/**
 * Vite wraps every `import()` in a helper of 700 compressed bytes, which also waits for style
 * sheets; programs here have none. This one does the rest: what a program imports is fetched along
 * with it.
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
        const load = (id: string): string | undefined =>
          id === '\0vite/preload-helper.js' ? code : undefined;
        updateConfig({ vite: { plugins: [{ name: 'preload-helper', enforce: 'pre', load }] } });
      },
    },
  };
}
