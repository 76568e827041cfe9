import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What test files get as `vitest`. */
const TEST_API = new URL('test-api.ts', import.meta.url).href;

const sources = new Map<string, string>();
let generation = 0;

/**
 * From here on every module of the project is loaded anew. Node keeps a module for good; under
 * another address it is another.
 */
export function beginGeneration(): void {
  generation += 1;
}

/** Runs a file of the project in the present generation of modules. */
export async function load(file: string): Promise<void> {
  await import(pathToFileURL(file).href);
}

/** Has Node load the modules below the working directory by generations. */
export function followModules(): void {
  const root = `${pathToFileURL(process.cwd()).href}/`;
  const isOwn = (url: string): boolean => url.startsWith(root) && !url.includes('/node_modules/');
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && isOwn(context.parentURL ?? ''))
        return { url: TEST_API, shortCircuit: true };
      const found = next(specifier, context);
      return isOwn(found.url) && found.url !== TEST_API
        ? { ...found, url: `${found.url}?${String(generation)}` }
        : found;
    },
    load(url, context, next) {
      const [address = ''] = url.split('?');
      if (!isOwn(address) || !address.endsWith('.ts')) return next(url, context);
      const source =
        sources.get(address) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(address), 'utf8'));
      sources.set(address, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
