import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

/** A command of a shell that starts a server of its own and waits for it, as a test run does. */
const SERVER = `node -e "console.log(process.pid); setInterval(() => undefined, 1000)"`;
const PROGRAM = `
  import { spawnGroup } from './scripts/lib/process-group.ts';
  spawnGroup(${JSON.stringify(`${SERVER}; true`)}, process.env).stdout.pipe(process.stdout);
`;

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s for a run ends all that it started',
  async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module-typescript', '-e', PROGRAM]);
    const [server] = (await once(createInterface(run.stdout), 'line')) as [string];
    run.kill(signal);
    expect(await once(run, 'exit')).toEqual([null, signal]);
    expect(() => process.kill(Number(server), 0)).toThrow('ESRCH');
  },
);
