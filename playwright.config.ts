import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions, findWholeChromium } from './scripts/lib/browser.ts';
import { isTestedEssay } from './scripts/lib/essay-tests.ts';
import { BASE } from './tests/helpers/base.ts';
import { distRoot } from './tests/helpers/dist.ts';

// Not the port of `npm start`, so that tests run beside a site that someone reads.
const PORT = process.env['E2E_PORT'] ?? '4329';
// Without a slash at its end, so that `${baseURL}/notes/` is an address.
// What keeps pages for Back is not in every Chromium.
const unfit = findWholeChromium() === undefined ? ['**/kept-page.*'] : [];
const baseURL = `http://localhost:${PORT}${BASE.slice(0, -1)}`;

/**
 * Every `*.spec.ts` runs in both projects; `*.desktop.spec.ts` and
 * `*.phone.spec.ts` run only in the one that they name. A test is told apart by
 * its file and never skipped from inside, because a skipped test counts as failed.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e', ...(isTestedEssay() ? ['essay/e2e'] : [])].map(
    (folder) => `**/tests/${folder}/**/*.spec.ts`,
  ),
  // Below a folder, `page.goto('/notes/')` means the site's own page.
  ...(BASE === '/' ? {} : { tsconfig: './tests/subpath.tsconfig.json' }),
  outputDir: '.tests/e2e',
  forbidOnly: true,
  fullyParallel: true,
  // A test that passes only at a second try has found a race. The time limits end what hangs: no
  // machine is so busy that it reaches them.
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.tests/e2e.json' }]],
  use: {
    baseURL,
    launchOptions: chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
    // Its answers would hide what a test is about; offline.desktop.spec.ts lets it be.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['**/*.phone.spec.ts', ...unfit],
      // Notes open over the text there; from 1440 px on they stand in the margin: side-notes.
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    // The same Node that runs Playwright: another one on the path may be too old for TypeScript.
    // “exec”, so that its parent is Playwright and no shell: a run that is killed leaves no server.
    command: `exec "${process.execPath}" scripts/serve.ts --with-parent --root "${distRoot}" --port ${PORT} --base "${BASE}"`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
  },
});
