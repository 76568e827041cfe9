type Body = (...args: unknown[]) => unknown;

/** A test file or a `describe` in it. */
export interface Suite {
  readonly name: string;
  readonly children: (Suite | Test)[];
  readonly hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Body[]>;
}

/** A test; its id is made of its file and of the names that it stands under. */
export interface Test {
  readonly id: string;
  readonly body: () => unknown;
}

/** What became of a test. */
export interface Outcome {
  readonly id: string;
  readonly timeSpentMs: number;
  /** Why it failed; undefined when it passed. */
  readonly failure: string | undefined;
}

export interface RunOptions {
  /** The tests to run; all when it is undefined. */
  readonly only: ReadonlySet<string> | undefined;
  readonly stopAtFailure: boolean;
  /** Told which test begins, and `undefined` when it has ended. */
  readonly onTest: (id: string | undefined) => void;
}

/**
 * Runs the tests of a suite one after the other, with the hooks around them. A hook that throws is
 * a test that failed.
 */
export async function runSuite(
  suite: Suite,
  options: RunOptions,
  outer: readonly Suite[] = [],
): Promise<Outcome[]> {
  const ids = idsOf(suite).filter((id) => options.only?.has(id) ?? true);
  const [first] = ids;
  if (first === undefined) return [];
  const chain = [...outer, suite];
  const outcomes: Outcome[] = [];
  try {
    await callAll(suite.hooks.beforeAll);
    for (const child of suite.children) {
      if ('children' in child) outcomes.push(...(await runSuite(child, options, chain)));
      else if (ids.includes(child.id)) outcomes.push(await runTest(child, chain, options));
      if (options.stopAtFailure && outcomes.some(({ failure }) => failure !== undefined)) break;
    }
    await callAll(suite.hooks.afterAll);
  } catch (error) {
    outcomes.push({ id: first, timeSpentMs: 0, failure: String(error) });
  }
  return outcomes;
}

async function runTest(
  { id, body }: Test,
  chain: readonly Suite[],
  { onTest }: RunOptions,
): Promise<Outcome> {
  onTest(id);
  const start = performance.now();
  let failure: string | undefined;
  const attempt = async (bodies: readonly Body[]): Promise<void> => {
    try {
      await callAll(bodies);
    } catch (error) {
      failure ??= String(error);
    }
  };
  await attempt([...chain.flatMap(({ hooks }) => hooks.beforeEach), body]);
  await attempt(chain.toReversed().flatMap(({ hooks }) => hooks.afterEach));
  onTest(undefined);
  return { id, timeSpentMs: performance.now() - start, failure };
}

async function callAll(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body();
}

function idsOf(suite: Suite): string[] {
  return suite.children.flatMap((child) => ('children' in child ? idsOf(child) : [child.id]));
}
