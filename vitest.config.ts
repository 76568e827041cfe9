import { defineConfig } from 'vitest/config';
import { isTestedEssay } from './scripts/lib/essay-tests.ts';

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
      // Builds sites of its own, which takes long: in `npm run test:all`.
      project('builds'),
      // Starts servers that the machine may not have: in `npm run test:hosts` alone.
      { test: { ...project('hosts').test, fileParallelism: false } },
    ],
  },
});

/**
 * The tests in one folder, and those of its kind that know the words of one essay, as long as that
 * is in the content folder. The files that one process runs share the modules that they import,
 * which takes half the time. The time limit only ends a test that hangs: no machine is that slow.
 */
function project(name: string) {
  const folders = [name, ...(isTestedEssay() ? [`essay/${name}`] : [])];
  const include = folders.map((folder) => `tests/${folder}/**/*.test.ts`);
  return {
    test: {
      name,
      include,
      setupFiles: ['tests/helpers/same-choices.ts'],
      isolate: false,
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  };
}
