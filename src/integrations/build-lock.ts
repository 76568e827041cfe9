import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './error-code.ts';

/** Milliseconds between two looks at another build. */
const LOOK_AGAIN_MS = 200;

/** What ends a process without its `exit` event, unless somebody listens. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Waits until no other build runs in this project, and keeps others waiting until this process has
 * ended. Two at once would mix their pages, wherever they put them: Astro renders into one folder
 * of the project.
 * @param file holds the id of the process that builds; one that is gone counts no more
 * @param onWait told once which process is waited for
 */
export async function waitForBuilds(
  file: string,
  onWait: (message: string) => void,
): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  let isTold = false;
  while (!take(file)) {
    const pid = holderOf(file);
    if (pid === undefined || !isOther(pid)) {
      removeStale(file, pid);
      continue;
    }
    if (!isTold)
      onWait(
        `waiting for another build in this project, process ${String(pid)} ` +
          `(if that is no build, delete ${path.relative(process.cwd(), file)})`,
      );
    isTold = true;
    await wait(LOOK_AGAIN_MS);
  }
  process.once('exit', () => {
    rmSync(file, { force: true });
  });
  for (const signal of SIGNALS)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** Makes the file with its text in one step, so that nobody reads half of it. */
function take(file: string): boolean {
  const own = ownName(file);
  writeFileSync(own, String(process.pid));
  try {
    return link(own, file);
  } finally {
    rmSync(own);
  }
}

/**
 * Takes the file of a process that is gone away. Another one may have done so first and hold the
 * file by now: it gets it back.
 */
function removeStale(file: string, pid: number | undefined): void {
  const aside = ownName(file);
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (holderOf(aside) !== pid) link(aside, file);
  rmSync(aside);
}

function ownName(file: string): string {
  return `${file}.${String(process.pid)}`;
}

/** Whether the file could be given a second name that nothing had. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function holderOf(file: string): number | undefined {
  try {
    // Nothing but digits: 0 and negative numbers name whole groups of processes.
    const text = readFileSync(file, 'utf8');
    return /^[1-9]\d*$/u.test(text) ? Number(text) : undefined;
  } catch (error) {
    // It ended a moment ago.
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Whether another process has this id. In a container the next build may have that of the last. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
    // A process of another user may not be signalled, but is there.
    if (hasCode(error, 'EPERM')) return true;
    throw error;
  }
}
