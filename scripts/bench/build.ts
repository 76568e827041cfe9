import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /** Largest resident memory of its process in MB; 0 where the system does not say. */
  readonly megabytes: number;
}

/** Runs a program of a project and measures it; throws with its last lines when it fails. */
export async function runBuild(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<BuildCost> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let output = '';
  const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let megabytes = 0;
  // The kernel keeps the peak, so that the last look before the end is enough.
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMemory(child.pid))), 100);
  try {
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    const code = await promise;
    if (code !== 0) throw new Error(`${command.join(' ')} in ${cwd} ended with ${String(code)}:\n${output}`);
  } finally {
    clearInterval(watch);
  }
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // No /proc on this system, or the process has just ended.
    return 0;
  }
}
