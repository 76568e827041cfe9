import { type ChildProcess, spawn } from 'node:child_process';

const HAS_GROUPS = process.platform !== 'win32';

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endAll);

/**
 * Starts a command of the shell in a group of processes of its own. When this process is told to
 * end, it tells the whole group, so that no server of a test goes on, and then ends itself.
 */
export function spawnGroup(command: string, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(command, { shell: true, env, detached: HAS_GROUPS });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function endAll(signal: NodeJS.Signals): void {
  const endSelf = (): void => {
    if (running.size === 0) process.kill(process.pid, signal);
  };
  endSelf();
  for (const child of running) {
    child.once('close', endSelf);
    // Playwright and Vitest end what they have started when they are interrupted, and only then.
    if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    else child.kill();
  }
}
