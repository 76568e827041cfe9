import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How a build ended: its exit code (nothing when it was killed) and all that it said. */
interface BuildEnd {
  code: number | null;
  output: string;
}

/** A build that runs. */
interface Build {
  process: ChildProcess;
  end: Promise<BuildEnd>;
}

/**
 * What Vitest sets for its own code; Vite would take it for its own and make a page for authors,
 * without a policy.
 */
const OF_THE_RUNNER = /^(?:VITEST.*|NODE_ENV|DEV|PROD|SSR|MODE|BASE_URL)$/;

/** Starts `astro build` into `outDir`, with further variables in its environment. */
export function startBuild(outDir: string, env: Readonly<Record<string, string>> = {}): Build {
  const { promise, resolve, reject } = Promise.withResolvers<BuildEnd>();
  const inherited = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name));
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...Object.fromEntries(inherited), OUT_DIR: outDir, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('error', reject);
  child.on('close', (code) => {
    resolve({ code, output });
  });
  return { process: child, end: promise };
}

/** The files below a folder, by their paths in it, sorted. */
export function readTree(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]));
}
