import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // scripts/test.ts counts from the JSON report; each npm script names its own file, and this is
    // where the rest go.
    reporters: ['default', 'json'],
    outputFile: { json: '.tests/vitest.json' },
    allowOnly: false,
    projects: [
      project('unit'),
      // Reads the built site.
      project('built'),
      // Starts servers that the machine may not have: in `npm run test:hosts` alone.
      { test: { ...project('hosts').test, fileParallelism: false } },
    ],
  },
});

/** The tests in one folder. The time limit only ends a test that hangs: no machine is that slow. */
function project(name: string) {
  return { test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 } };
}
