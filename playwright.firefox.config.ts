import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { firefoxLaunchOptions } from './tests/helpers/firefox.ts';

/** The same specs in Firefox */
export default defineConfig({
  ...base,
  outputDir: '.tests/firefox',
  reporter: [['list'], ['json', { outputFile: '.tests/firefox.json' }]],
  projects: [
    {
      name: 'firefox',
      testIgnore: '**/*.phone.spec.ts',
      use: { browserName: 'firefox', viewport: { width: 1440, height: 900 }, launchOptions: firefoxLaunchOptions('mouse') },
    },
    {
      name: 'firefox-phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { browserName: 'firefox', viewport: { width: 390, height: 844 }, hasTouch: true, launchOptions: firefoxLaunchOptions('finger') },
    },
  ],
});
