import { describe, expect, it } from 'vitest';
import { importEssay } from '../../../src/lib/import/essay.ts';
import { planTextLayer } from '../../../src/lib/import/plan.ts';
import { filesOf, readFolder, replace } from '../../helpers/content-fixture.ts';

const folder = () => readFolder('tests/fixtures/content/whole');
const names = ['0-introduction', '1-history'];
const essay = importEssay(folder().get('source.txt') ?? '', 10);
const states = (files: ReturnType<typeof folder>): Record<string, string> =>
  Object.fromEntries(
    planTextLayer(essay, names, filesOf(files)).map((step) => [step.path, step.state]),
  );

describe('importing over what is there', () => {
  it('keeps notes whose words are untouched and whose citations the editors linked', () => {
    expect(states(folder())).toEqual({
      'sections/0-introduction.mdx': 'same',
      'sections/1-history.mdx': 'same',
      'notes/p10-1.md': 'kept',
      'notes/p11-1.md': 'kept',
    });
  });

  it('knows an edited section and an edited note', () => {
    const files = folder();
    replace(files, 'sections/1-history.mdx', '百余年', '百年');
    replace(files, 'notes/p10-1.md', '参见', '见');
    expect(states(files)).toMatchObject({
      'sections/1-history.mdx': 'edited',
      'notes/p10-1.md': 'edited',
    });
  });

  it('writes everything where nothing is, and nothing where it was written', () => {
    const first = planTextLayer(essay, names, []);
    expect(first.map(({ path, state }) => [path, state])).toEqual([
      ['sections/0-introduction.mdx', 'new'],
      ['sections/1-history.mdx', 'new'],
      ['notes/p10-1.md', 'new'],
      ['notes/p11-1.md', 'new'],
    ]);
    const second = planTextLayer(essay, names, first);
    expect(second).toEqual(first.map((step) => ({ ...step, state: 'same' })));
  });

  it.each([
    ['page: 10', 'page: 11'],
    ['number: 1', 'number: 2'],
    ['kind: citation', 'kind: other'],
    ['---\n', ''],
    ['参见', '## 参见'],
  ])('takes a note for edited when “%s” becomes “%s”', (from, to) => {
    const files = folder();
    replace(files, 'notes/p10-1.md', from, to);
    expect(states(files)).toMatchObject({ 'notes/p10-1.md': 'edited' });
  });

  it('refuses another number of sections than essay.yaml names', () => {
    expect(() => planTextLayer(essay, ['0-introduction'], [])).toThrow(
      /essay\.yaml: sections: the essay has 2 sections .* but 1 names are given/u,
    );
  });
});
