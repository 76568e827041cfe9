import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { openTab, type Tab } from './webdriver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';
const HOW_TO_GET_IT =
  'No WebKitGTK found: “apt-get install --no-install-recommends webkit2gtk-driver ' +
  'libwebkit2gtk-4.1-0 xvfb”.';

/** A WebKitGTK, Safari's engine, with one tab, on a screen of its own. */
export interface WebKit extends Tab {
  close: () => void;
}

/** Starts a screen, the driver and the browser. Only Debian's packages are looked for. */
export async function connectWebKit(): Promise<WebKit> {
  const [browser] = globSync(BROWSERS);
  if (browser === undefined || !existsSync(DRIVER)) throw new Error(HOW_TO_GET_IT);
  const started: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], env: object): ChildProcess => {
    // In a group of its own, which ends with it: a driver that is ended leaves its browser behind.
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', () => undefined);
    started.unshift(child);
    return child;
  };
  const close = (): void => {
    for (const { pid, exitCode } of started)
      if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
  };
  try {
    const screen = ['-displayfd', '3', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'];
    const display = await firstLine(start('Xvfb', screen, {}));
    const port = String(await freePort());
    start(DRIVER, [`--port=${port}`], {
      DISPLAY: `:${display}`,
      // Both for machines such as containers: their user is root, and they have no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    });
    const tab = await openTab(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
    });
    return { ...tab, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** What Xvfb says on the pipe that it was given: the number of its screen. */
async function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
    child.once('error', () => {
      reject(new Error(HOW_TO_GET_IT));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
  });
}
