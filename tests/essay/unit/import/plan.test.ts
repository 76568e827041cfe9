import { expect, it } from 'vitest';
import { importEssay } from '../../../../src/lib/import/essay.ts';
import { planTextLayer } from '../../../../src/lib/import/plan.ts';
import { filesOf, readFolder } from '../../../helpers/content-fixture.ts';

it('gives back the whole essay, file by file', () => {
  const real = readFolder('content');
  const again = planTextLayer(
    importEssay(real.get('source.txt') ?? '', 79),
    [...real.keys()]
      .filter((file) => file.startsWith('sections/'))
      .map((file) => file.slice(9, -4)),
    filesOf(real),
  );
  expect(again.filter((step) => step.state === 'new' || step.state === 'edited')).toEqual([]);
  expect(again).toHaveLength(45);
});
