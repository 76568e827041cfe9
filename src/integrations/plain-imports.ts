import type { AstroIntegration } from 'astro';

/** Vite's module that preloads styles and further scripts before an `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * What the search box needs before it can answer, in one file: in several, each would be known only
 * when the one before it has come, and on a slow line the reader would wait for every one.
 */
const SEARCH = {
  name: 'search',
  // What follows only later stays apart.
  test: /src\/(?:client|lib)\/search\/(?!landing|related|term-names|pagefind|page-text)|src\/lib\/text\/(?:characters|normalize)/,
  includeDependenciesRecursively: false,
};

/** What nearly every script needs, in one file and not in five of some hundred bytes. */
const SHARED = {
  name: 'shared',
  test: /src\/client\/(?:dom|device-store)|src\/lib\/(?:reader\/keys|urls)|vite\/preload-helper/,
  includeDependenciesRecursively: false,
};

/**
 * Leaves every `import()` of a page to the browser. Vite would put 0.8 kB before each page's first
 * one, to preload what the imported script needs; here that is only what the page has loaded
 * already, and styles are one sheet for all.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    // Here and not in the configuration, where Astro would put its own value after it.
    configEnvironment: (name: string) => ({
      build: {
        modulePreload: false as const,
        ...(name === 'client'
          ? {
              rolldownOptions: {
                preserveEntrySignatures: 'allow-extension' as const,
                output: { codeSplitting: { groups: [SEARCH, SHARED] } },
              },
            }
          : {}),
      },
    }),
    load: (id: string): string | undefined =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [plugin] } }),
    },
  };
}
