import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at another build. */
const LOOK_AGAIN_MS = 200;

/**
 * Waits until no other build runs in this project, and keeps others waiting until this process has
 * ended. Two at once would mix their pages, wherever they put them: Astro renders into one folder
 * of the project.
 * @param file holds the id of the process that builds; one that is gone counts no more
 * @param onWait told once, of the process that is waited for
 */
export async function waitForBuilds(file: string, onWait: (pid: number) => void): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  let isTold = false;
  while (!take(file)) {
    const pid = holderOf(file);
    if (pid === undefined || !isRunning(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isTold) onWait(pid);
    isTold = true;
    await wait(LOOK_AGAIN_MS);
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/** Makes the file with its text in one step, so that nobody reads half of it. */
function take(file: string): boolean {
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    // It ended a moment ago.
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but is there.
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
