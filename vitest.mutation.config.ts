import { defineConfig } from 'vitest/config';

/** For `npm run test:mutation`: the tests of the library, without those that start a server or build an index. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/{architecture,serve,test-report}.test.ts', 'tests/unit/search/{engine,search-index}.test.ts'],
    // The random essays kill few mutants that the real one does not, at half a minute each.
    env: { PROPERTY_RUNS: '3' },
  },
});
