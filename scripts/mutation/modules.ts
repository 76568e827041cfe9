/** Loads the sandbox's own modules afresh as often as asked, which Node does for none: each generation has its own. */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

let root = '';
const api = new URL('./test-api.ts', import.meta.url).href;
const sources = new Map<string, string>();
let generation = 0;

/** From here on every module of the sandbox is loaded anew. */
export function beginGeneration(): void {
  generation += 1;
}

/** Loads a file of the sandbox in the present generation. */
export async function load(file: string): Promise<void> {
  await import(pathToFileURL(file).href);
}

function isOwn(url: string): boolean {
  return url.startsWith(root) && !url.includes('/node_modules/') && !url.includes('/scripts/mutation/');
}

/** The sandbox is where the process works when this is called. */
export function followModules(): void {
  root = `${pathToFileURL(process.cwd()).href}/`;
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL !== undefined && isOwn(context.parentURL)) return { url: api, shortCircuit: true };
    const found = next(specifier, context);
    return isOwn(found.url) ? { ...found, url: `${found.url}?${String(generation)}` } : found;
  },
  load(url, context, next) {
    const [file = ''] = url.split('?');
    if (!isOwn(file) || !file.endsWith('.ts')) return next(url, context);
    let source = sources.get(file);
    if (source === undefined) {
      source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
      sources.set(file, source);
    }
    return { format: 'module', source, shortCircuit: true };
  },
});
}
