import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const LOCK = path.resolve('src/integrations/build-lock.ts');
let folder: string;
let builds: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  builds = [];
});

afterEach(() => {
  for (const build of builds) build.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const file = (): string => path.join(folder, 'build.pid');

/** A process that builds until it is ended, and what it says: “waiting …”, then “building”. */
function build(): { process: ChildProcess; says: (word: string) => Promise<string> } {
  const program = `
    import { waitForBuilds } from ${JSON.stringify(LOCK)};
    await waitForBuilds(${JSON.stringify(file())}, console.log);
    console.log('building');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  builds.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const says = async (word: string): Promise<string> => {
    while (!said.includes(word)) await once(child.stdout, 'data');
    return said;
  };
  return { process: child, says };
}

async function end(one: { process: ChildProcess }, signal: NodeJS.Signals): Promise<number | null> {
  one.process.kill(signal);
  await once(one.process, 'close');
  return one.process.exitCode;
}

describe('of two builds', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'the second waits, says for whom, and goes on when %s has ended the first',
    async (signal) => {
      const first = build();
      await first.says('building');
      const second = build();
      expect(await second.says('waiting')).toContain(`process ${String(first.process.pid)}`);
      const status = await end(first, signal);
      if (signal !== 'SIGKILL') expect(status).toBeGreaterThan(128);
      await second.says('building');
      expect(readFileSync(file(), 'utf8')).toBe(String(second.process.pid));
      await end(second, 'SIGTERM');
      expect(existsSync(file())).toBe(false);
    },
  );

  it.each([
    ['a process that is gone', '4194304'],
    ['nobody', ''],
    ['a whole group of processes', '0'],
  ])('one takes over the lock of %s, and the other waits for it', async (_, holder) => {
    writeFileSync(file(), holder);
    const both = [build(), build()];
    const first = await Promise.race(
      both.map(async (one) => {
        await one.says('building');
        return one;
      }),
    );
    const second = both.find((one) => one !== first);
    expect(await second?.says('waiting')).not.toContain('building');
    await end(first, 'SIGKILL');
    await second?.says('building');
  });
});
