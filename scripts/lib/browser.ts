import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { withChineseFont } from '../../src/integrations/chinese-font.ts';

/** What Playwright needs to start a Chromium that it did not download itself. */
interface ChromiumLaunchOptions {
  executablePath: string;
  args: string[];
  /** Its environment, in which a Chinese face is found. */
  env: Record<string, string>;
}

// The sandbox does not work as root, which is what containers run as; the rest keeps the browser
// from calling home.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

// The shell first, where it stands beside its Chromium: the same engine without a window's
// machinery, for a third of the processor time.
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const HOW_TO_GET_ONE =
  'No Chromium found: run “npx playwright install --with-deps chromium” or “apt-get install ' +
  'chromium”, or set CHROMIUM_PATH to one that is installed.';

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, the system's or Playwright's own. A missing
 * browser is an error and never a reason to skip tests.
 */
export function chromiumLaunchOptions(): ChromiumLaunchOptions {
  return { executablePath: findChromium(), args: ARGS, env: withChineseFont() };
}

/**
 * A Chromium with all of a window's machinery, for what the shell cannot do: it keeps no page for
 * Back. `undefined` where none is installed; what needs it is then left out by the configuration.
 */
export function findWholeChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named.includes('headless') ? undefined : named;
  return SYSTEM_BROWSERS.slice(1).find((path) => existsSync(path));
}

function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, where there is no file. Unset it or correct it.`,
    );
  }
  const installed = [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (installed === undefined) throw new Error(HOW_TO_GET_ONE);
  return installed;
}
