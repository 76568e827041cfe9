import type { Suite, Test } from './test-api.ts';

export interface Outcome {
  readonly id: string;
  readonly timeSpentMs: number;
  /** Why it failed; undefined when it passed. */
  readonly failure: string | undefined;
}

export interface RunOptions {
  /** Tests to run; all without it. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly stopAtFailure: boolean;
  readonly onTest: (id: string | undefined) => void;
}

/** Runs a suite's tests one after the other with their hooks. A hook before them that throws fails them all. */
export async function runSuite(suite: Suite, options: RunOptions, outer: readonly Suite[] = []): Promise<Outcome[]> {
  if (!holdsAny(suite, options.only)) return [];
  const chain = [...outer, suite];
  const outcomes: Outcome[] = [];
  try {
    for (const hook of suite.hooks.beforeAll) await hook();
    for (const child of suite.children) {
      if ('children' in child) outcomes.push(...(await runSuite(child, options, chain)));
      else if (options.only?.has(child.id) ?? true) outcomes.push(await runTest(child, chain, options));
      if (options.stopAtFailure && outcomes.some(({ failure }) => failure !== undefined)) break;
    }
  } catch (error) {
    const first = testsOf(suite).find((id) => options.only?.has(id) ?? true);
    outcomes.push({ id: first ?? suite.name, timeSpentMs: 0, failure: reason(error) });
  }
  for (const hook of suite.hooks.afterAll) await hook();
  return outcomes;
}

async function runTest(test: Test, chain: readonly Suite[], options: RunOptions): Promise<Outcome> {
  options.onTest(test.id);
  const start = performance.now();
  let failure: string | undefined;
  try {
    for (const suite of chain) for (const hook of suite.hooks.beforeEach) await hook();
    await test.body();
  } catch (error) {
    failure = reason(error);
  }
  try {
    for (const suite of chain.toReversed()) for (const hook of suite.hooks.afterEach) await hook();
  } catch (error) {
    failure ??= reason(error);
  }
  options.onTest(undefined);
  return { id: test.id, timeSpentMs: performance.now() - start, failure };
}

function testsOf(suite: Suite): string[] {
  return suite.children.flatMap((child) => ('children' in child ? testsOf(child) : [child.id]));
}

function holdsAny(suite: Suite, only: ReadonlySet<string> | undefined): boolean {
  return suite.children.some((child) => ('children' in child ? holdsAny(child, only) : (only?.has(child.id) ?? true)));
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
