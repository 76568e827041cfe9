import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';

/** What Playwright needs to start a Firefox that it did not build itself, by WebDriver BiDi. */
export interface FirefoxLaunchOptions {
  channel: 'moz-firefox';
  executablePath: string;
}

const SYSTEM_BROWSERS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The command that Firefox 153 ESR does not know and that Playwright 1.65 sends for every window. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** The parts of Playwright's inside that are used here; none of them is public. */
interface Transport {
  send(message: { id: number; method: string }): void;
  onmessage?: (message: { type: 'success'; id: number; result: object }) => void;
}
type Connect = (this: unknown, transport: Transport, options: unknown) => Promise<unknown>;
interface Inside {
  _connection?: { toImpl?: (object: unknown) => { _bidiFirefox?: { connectToTransport?: Connect } } };
}

/**
 * Finds a Firefox: the one that FIREFOX_PATH names, or the system's. A missing
 * browser is an error and never a reason to skip tests.
 */
export function firefoxLaunchOptions(): FirefoxLaunchOptions {
  answerUnknownCommand();
  return { channel: 'moz-firefox', executablePath: findFirefox() };
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

/**
 * Answers the unknown command in Firefox's place, because Playwright gives up
 * the window on any error. So no colour scheme can be emulated in Firefox; all
 * else is. To be taken out when Debian's Firefox knows the command.
 */
function answerUnknownCommand(): void {
  const type = (firefox as unknown as Inside)._connection?.toImpl?.(firefox)._bidiFirefox;
  const connect = type?.connectToTransport;
  if (!type || !connect) throw new Error('Playwright has changed inside: see whether tests/helpers/firefox.ts is still needed.');
  type.connectToTransport = function (transport, options) {
    const send = transport.send.bind(transport);
    transport.send = (message) => {
      if (message.method !== UNKNOWN) {
        send(message);
        return;
      }
      // Later, as an answer over the wire comes: Playwright notes a command only after it has sent it.
      setImmediate(() => transport.onmessage?.({ type: 'success', id: message.id, result: {} }));
    };
    return connect.call(this, transport, options);
  };
}
