import { expect, test } from 'vitest';
import { adviceFor } from '../../../scripts/check-node.js';

test.each(['v22.18.0', 'v22.20.1', 'v24.0.0'])('%s may run the build', (version) => {
  expect(adviceFor(version, '>=22.18')).toBeUndefined();
});

test.each(['v20.20.2', 'v22.9.0', 'v8.17.0'])('%s is told what to do', (version) => {
  expect(adviceFor(version, '>=22.18')).toMatch(/too old: >=22\.18.*--ignore-scripts/u);
});
