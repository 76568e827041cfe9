import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** The groups that run, by the ids of their first processes. */
const groups = new Set<number>();

/**
 * Starts a command of the shell in a process group of its own. When a signal stops this process, by
 * hand or by a time limit, it stops everything that the command has started too.
 */
export function startGroup(
  command: string,
  env: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  if (groups.size === 0) for (const signal of SIGNALS) process.on(signal, stopAll);
  const child = spawn(command, { shell: true, env, detached: true });
  const { pid } = child;
  if (pid !== undefined) {
    groups.add(pid);
    child.on('close', () => groups.delete(pid));
  }
  return child;
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

function stopAll(signal: NodeJS.Signals): void {
  for (const pid of groups) {
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended by now.
    }
  }
  process.exit(128 + constants.signals[signal]);
}
