import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { firefoxLaunchOptions } from './tests/helpers/firefox.ts';

/** What only Chromium says of itself: in which face it painted a text. */
const CHROMIUM = ['**/*.chromium.spec.ts'];

/**
 * The same specs in Firefox, with a mouse and with a finger, apart from `npm test`, which must not
 * need two browsers. What Playwright leaves out over WebDriver BiDi (touch, modes, JavaScript off,
 * an input method) stands in `tests/helpers/firefox-inside.ts`. A test that fails is not run again.
 */
export default defineConfig({
  ...base,
  retries: 0,
  outputDir: '.tests/firefox',
  reporter: [['list'], ['json', { outputFile: '.tests/firefox.json' }]],
  projects: [
    {
      name: 'firefox',
      testIgnore: ['**/*.phone.spec.ts', ...CHROMIUM],
      use: {
        browserName: 'firefox',
        viewport: { width: 1440, height: 900 },
        launchOptions: firefoxLaunchOptions('mouse'),
      },
    },
    {
      name: 'firefox-phone',
      testIgnore: ['**/*.desktop.spec.ts', ...CHROMIUM],
      use: {
        browserName: 'firefox',
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        launchOptions: firefoxLaunchOptions('finger'),
      },
    },
  ],
});
