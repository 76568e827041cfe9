import { existsSync } from 'node:fs';
import { teachPlaywright } from './firefox-inside.ts';

/** What Playwright needs to start a Firefox that it did not build itself, by WebDriver BiDi. */
export interface FirefoxLaunchOptions {
  channel: 'moz-firefox';
  executablePath: string;
  args: string[];
  firefoxUserPrefs: Record<string, number | boolean>;
}

const SYSTEM_BROWSERS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** As Firefox says in numbers what is pointed with: 1 coarse, 2 fine, 4 hovering. */
const POINTERS = { mouse: 6, finger: 1 } as const;

/**
 * Pages are loaded anew on the way back, as Playwright has it in every browser: it does not see one
 * come back that was kept.
 */
const KEEPS_NO_PAGE = {
  'fission.bfcacheInParent': false,
  'browser.sessionhistory.max_total_viewers': 0,
};

/**
 * Firefox takes `<link rel="next">` for a wish to have that page fetched ahead. The policy, where
 * nothing is allowed that it does not name, refuses it; nothing is lost but a line in the console,
 * which would stand in the way of every other one.
 */
const FETCHES_NOT_AHEAD = { 'network.prefetch-next': false };

/**
 * Finds a Firefox: the one that FIREFOX_PATH names, or the system's. A missing
 * browser is an error and never a reason to skip tests.
 * @param keepsPages whether it keeps whole pages for Back, as it does for readers
 */
export function firefoxLaunchOptions(
  pointer: keyof typeof POINTERS,
  keepsPages = false,
): FirefoxLaunchOptions {
  teachPlaywright();
  return {
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    // So that the tests can reach the browser's own window, from which it is told what a page is to
    // see.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      ...(keepsPages ? {} : KEEPS_NO_PAGE),
      ...FETCHES_NOT_AHEAD,
      'ui.primaryPointerCapabilities': POINTERS[pointer],
      'ui.allPointerCapabilities': POINTERS[pointer],
      // A bar beside the page where there is a mouse, over it where there is a finger.
      'ui.useOverlayScrollbars': pointer === 'finger' ? 1 : 0,
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
