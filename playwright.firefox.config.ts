import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { firefoxLaunchOptions } from './tests/helpers/firefox.ts';

/**
 * The same specs in Firefox, apart from `npm test`, which must not need two
 * browsers. Left out are what Playwright cannot do over WebDriver BiDi
 * (`*.phone`: touch; `no-script`: JavaScript off; `axe` and `forced-colours`: colour schemes; `print`: PDF and paper;
 * `network`: layout shifts, which Firefox does not report; `settings.spec`: paper again, and the console, where
 * Firefox reports its own look-ups), the search specs, which speak Chromium's protocol for input methods, and what is
 * about the network and the program itself (`faults`, `file`, `kept-page`, `hostile-content`, `injection`: no way to be
 * offline, to hold requests back or to see violations of the policy).
 */
export default defineConfig({
  ...base,
  outputDir: '.tests/firefox',
  reporter: [['list'], ['json', { outputFile: '.tests/firefox.json' }]],
  projects: [
    {
      name: 'firefox',
      testIgnore:
        '**/{*.phone,*no-script,axe,forced-colours,print.desktop,network,settings,search*,faults.*,file.*,kept-page.*,hostile-content.*,injection.*}.spec.ts',
      use: { browserName: 'firefox', viewport: { width: 1440, height: 900 }, launchOptions: firefoxLaunchOptions() },
    },
  ],
});
