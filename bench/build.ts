import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project, and the folder for what a run makes. */
export const ROOT = path.resolve(import.meta.dirname, '..');
export const WORK = path.join(import.meta.dirname, 'work');

/** The program of the Astro that is installed in `folder`. */
export function astroOf(folder: string): string {
  return path.join(folder, 'node_modules/astro/bin/astro.mjs');
}

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /**
   * Most resident memory at a time of its process and of those that it started, in MB; 0 where the
   * system does not say.
   */
  readonly megabytes: number;
}

/** Runs a program of a project and measures it; throws with its last lines when it fails. */
export async function runBuild(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildCost> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid))), 100);
  try {
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    const code = await promise;
    if (code !== 0)
      throw new Error(`${command.join(' ')} in ${cwd} ended with ${String(code)}:\n${output}`);
  } finally {
    clearInterval(watch);
  }
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

/**
 * What a process and those that it has started need now, and at least its own peak, which the
 * kernel keeps.
 */
function memoryOf(pid: number | undefined): number {
  return pid === undefined ? 0 : Math.max(statusOf(pid, 'VmHWM'), residentOf(pid));
}

function residentOf(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + residentOf(child), statusOf(pid, 'VmRSS'));
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${String(pid)}/task`);
    return tasks.flatMap((task) =>
      (readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8').match(/\d+/gu) ?? []).map(
        Number,
      ),
    );
  } catch {
    // There is no /proc on this system, or the process has just ended.
    return [];
  }
}

function statusOf(pid: number, key: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const line = status.split('\n').find((one) => one.startsWith(`${key}:`));
    return Number(/\d+/u.exec(line ?? '')?.[0] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
