import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // scripts/test.ts counts from the JSON report; each npm script names its own file, and this is
    // where the rest go.
    reporters: ['default', 'json'],
    outputFile: { json: '.tests/vitest.json' },
    allowOnly: false,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // These read dist: compressing and validating every page takes longer than Vitest's five
      // seconds. Servers that the machine may not have: in `npm run test:hosts` alone.
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
