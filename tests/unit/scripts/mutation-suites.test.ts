import { describe, expect, it } from 'vitest';
import { runSuite, type Suite } from '../../../scripts/mutation/suites.ts';

/** A file with a test, and a suite in it with two; what runs is written down in order. */
function fileOf(log: string[], fails: readonly string[] = []): Suite {
  const act = (name: string) => (): void => {
    log.push(name);
    if (fails.includes(name)) throw new Error(`${name} fails`);
  };
  const hooks = (name: string): Suite['hooks'] => ({
    beforeAll: [act(`${name} beforeAll`)],
    beforeEach: [act(`${name} beforeEach`)],
    afterEach: [act(`${name} afterEach`)],
    afterAll: [act(`${name} afterAll`)],
  });
  const test = (id: string): { id: string; body: () => void } => ({ id, body: act(id) });
  const inner: Suite = { name: 'inner', hooks: hooks('inner'), children: [test('b'), test('c')] };
  return { name: 'file', hooks: hooks('file'), children: [test('a'), inner] };
}

async function run(
  log: string[],
  fails: readonly string[] = [],
  only?: readonly string[],
  stopAtFailure = false,
): Promise<[string, string | undefined][]> {
  const options = { only: only && new Set(only), stopAtFailure, onTest: (): void => undefined };
  return (await runSuite(fileOf(log, fails), options)).map(({ id, failure }) => [id, failure]);
}

describe('the suites that mutants are tested with', () => {
  it('run tests in order, the hooks of the file around those of the suite', async () => {
    const log: string[] = [];
    await run(log, [], ['c']);
    expect(log).toEqual([
      'file beforeAll',
      'inner beforeAll',
      'file beforeEach',
      'inner beforeEach',
      'c',
      'inner afterEach',
      'file afterEach',
      'inner afterAll',
      'file afterAll',
    ]);
  });

  it('go on after a failure, or stop at it', async () => {
    expect(await run([], ['a'])).toEqual([
      ['a', 'Error: a fails'],
      ['b', undefined],
      ['c', undefined],
    ]);
    expect(await run([], ['a'], undefined, true)).toEqual([['a', 'Error: a fails']]);
  });

  it('count a hook that fails as a failure of a test that it stands around', async () => {
    expect(await run([], ['inner beforeEach'], ['b'])).toEqual([
      ['b', 'Error: inner beforeEach fails'],
    ]);
    expect(await run([], ['inner afterEach'], ['b'])).toEqual([
      ['b', 'Error: inner afterEach fails'],
    ]);
    expect(await run([], ['inner beforeAll'])).toEqual([
      ['a', undefined],
      ['b', 'Error: inner beforeAll fails'],
    ]);
  });

  it('run nothing, hooks neither, where no test is asked for', async () => {
    const log: string[] = [];
    expect(await run(log, [], ['z'])).toEqual([]);
    expect(log).toEqual([]);
  });
});
