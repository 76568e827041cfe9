import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing that works takes so long, whatever else the machine does. */
const TIMEOUT_MS = 60_000;

const SYSTEM_BROWSERS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** One tab of it. */
export interface Tab {
  /** Opens an address and waits until it is loaded. */
  open: (url: string) => Promise<void>;
  /** Presses the element that an expression in the page gives, with the mouse, once it is there. */
  press: (element: string) => Promise<void>;
  /** Waits until an expression in the page is true, and gives its value as text. */
  until: (expression: string) => Promise<string>;
  /** Opens another tab, does something there, and closes it. */
  inAnotherTab: (act: (tab: Tab) => Promise<void>) => Promise<void>;
}

/** A Firefox that runs without a window, with one tab. */
export interface Firefox extends Tab {
  /** What the pages said on the console as errors. */
  errors: readonly string[];
  close: () => Promise<void>;
}

/** What comes over the connection: the answer to a command, or an event. */
interface Message {
  id?: number;
  error?: string;
  message?: string;
  method?: string;
  params?: { level?: string; text?: string };
  result?: unknown;
}

type Send = <Result>(method: string, params: object) => Promise<Result>;

/** Starts the Firefox of this machine, or the one that FIREFOX_PATH names, and opens a tab. */
export async function connectFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  // Firefox fetches what <link rel="next"> names, which the policy refuses with a line on the
  // console.
  writeFileSync(join(profile, 'user.js'), 'user_pref("network.prefetch-next", false);\n');
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(findFirefox(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const close = async (): Promise<void> => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      browser.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
        if (found) resolve(found);
      });
      browser.once('error', reject);
      browser.once('exit', () => {
        reject(new Error(`Firefox ended before it listened:\n${said}`));
      });
    });
    const errors: string[] = [];
    const send = await openSession(`${address}/session`, errors);
    return { ...(await openTab(send)), errors, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openSession(address: string, errors: string[]): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.params?.level === 'error') errors.push(message.params.text ?? 'an error');
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  const send: Send = async <Result>(method: string, params: object) => {
    const id = ++last;
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.message ?? answer.error}`);
    return answer.result as Result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  return send;
}

async function openTab(send: Send): Promise<Tab & { end: () => Promise<void> }> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const evaluate = async (expression: string): Promise<string> => {
    const { result } = await send<{ result?: { value?: string } }>('script.evaluate', {
      expression: `String((${expression}) || "")`,
      target: { context },
      awaitPromise: true,
    });
    return result?.value ?? '';
  };
  const until = async (expression: string): Promise<string> => {
    const end = Date.now() + TIMEOUT_MS;
    while (Date.now() < end) {
      const value = await evaluate(expression);
      if (value !== '') return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came true: ${expression}`);
  };
  return {
    until,
    end: () => send('browsingContext.close', { context }),
    inAnotherTab: async (act) => {
      const other = await openTab(send);
      await act(other);
      await other.end();
    },
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    press: async (given) => {
      const where = `(() => {
        const element = ${given};
        element?.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 && [x + width / 2, y + height / 2].map(Math.floor).join();
      })()`;
      // Where it stays: what has just changed may still move it.
      let [before, place] = ['', await until(where)];
      while (place !== before) [before, place] = [place, await until(where)];
      const [x, y] = place.split(',').map(Number);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
  };
}

function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  const found = (named ? [named] : SYSTEM_BROWSERS).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    named
      ? `FIREFOX_PATH names ${named}, where there is no file. Unset it or correct it.`
      : 'No Firefox found: “apt-get install firefox-esr”, or set FIREFOX_PATH to one that is installed.',
  );
}
