import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareFactoryPlugin,
  type Injector,
  type PluginContext,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { beginGeneration, followModules, load } from './modules.ts';
import { type Outcome, runSuite } from './suites.ts';
import { beginFile } from './test-api.ts';

type Counts = Record<string, number>;

/**
 * The global object in which Stryker's instrumented code looks for the mutant to be, and counts
 * what is reached.
 */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

/** For each mutant the test files that reach it, the quickest first. */
type Reached = Record<
  string,
  { readonly file: string; readonly test: string; readonly ms: number }[]
>;

/** Where the first run leaves it for the processes that test mutants. */
const REACHED = 'mutants-reached.json';

/**
 * Stryker lets a mutant be reached a hundred times as often as without it, before it counts as
 * endless; that takes minutes here.
 */
const HASTE = 20;

/**
 * Runs the unit tests in one process, which loads for every mutant only the modules and the test
 * files that reach it: most are judged in a fraction of a second, where Vitest begins anew each
 * time and runs every test for a mutant of a constant.
 */
class DirectRunner implements TestRunner {
  private readonly state: Switch;
  private readonly tests: { readonly include: string; readonly exclude: readonly string[] };
  private files: string[] = [];
  private reached: Reached | undefined;
  private lastFailed: string | undefined;

  constructor(options: StrykerOptions) {
    const globals = globalThis as unknown as Record<string, Switch | undefined>;
    this.state = globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.tests = options['direct'] as DirectRunner['tests'];
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    // The random essays kill few mutants that the real one does not.
    process.env['PROPERTY_RUNS'] ??= '3';
    followModules();
    this.files = globSync(this.tests.include, { exclude: this.tests.exclude }).sort();
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    const coverage: Required<Switch>['mutantCoverage'] = { static: {}, perTest: {} };
    const reached: Reached = {};
    const tests: TestResult[] = [];
    for (const file of this.files) {
      beginGeneration();
      const own: typeof coverage = { static: {}, perTest: {} };
      this.state.mutantCoverage = own;
      const start = performance.now();
      const results = await this.run(file, false);
      const place = {
        file,
        test: results[0]?.id ?? file,
        ms: Math.round(performance.now() - start),
      };
      for (const id of new Set([own.static, ...Object.values(own.perTest)].flatMap(Object.keys)))
        (reached[id] ??= []).push(place);
      tests.push(...results);
      for (const [id, count] of Object.entries(own.static))
        coverage.static[id] = (coverage.static[id] ?? 0) + count;
      Object.assign(coverage.perTest, own.perTest);
    }
    writeFileSync(REACHED, JSON.stringify(reached));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({
    activeMutant,
    hitLimit,
    sandboxFileName,
    testFilter,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / HASTE);
    const only = testFilter && new Set(testFilter);
    const tests: TestResult[] = [];
    Object.assign(this.state, { hitCount: 0, hitLimit: limit, activeMutant: activeMutant.id });
    beginGeneration();
    for (const { file, test } of this.filesFor(activeMutant.id, sandboxFileName)) {
      // A file that cannot be loaded any more has noticed the mutant, in the name of its first
      // test.
      const unloaded = (error: unknown): TestResult[] => [
        resultOf({ id: test, timeSpentMs: 0, failure: String(error) }, file),
      ];
      tests.push(...(await this.run(file, true, only).catch(unloaded)));
      if (tests.some(({ status }) => status === TestStatus.Failed)) {
        this.lastFailed = file;
        break;
      }
    }
    const timeout = determineHitLimitReached(this.state.hitCount, limit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /**
   * The files that reach a mutant: first the one that noticed the last, then those that stand under
   * the name of its folder.
   */
  private filesFor(mutant: string, sandboxFileName: string): Reached[string] {
    this.reached ??= JSON.parse(readFileSync(REACHED, 'utf8')) as Reached;
    const folder = path
      .dirname(path.relative(process.cwd(), sandboxFileName))
      .replace('src/lib', 'tests/unit');
    const rank = ({ file, ms }: Reached[string][number]): number =>
      file === this.lastFailed ? -1 : ms + (file.startsWith(folder) ? 0 : 1_000_000);
    return (this.reached[mutant] ?? []).sort((a, b) => rank(a) - rank(b));
  }

  private async run(
    file: string,
    stopAtFailure: boolean,
    only?: ReadonlySet<string>,
  ): Promise<TestResult[]> {
    const suite = beginFile(file);
    await load(file);
    const onTest = (id: string | undefined): void => {
      this.state.currentTestId = id;
    };
    return (await runSuite(suite, { only, stopAtFailure, onTest })).map((outcome) =>
      resultOf(outcome, file),
    );
  }
}

function resultOf({ id, timeSpentMs, failure }: Outcome, fileName: string): TestResult {
  const test = { id, name: id, timeSpentMs, fileName };
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

create.inject = tokens(commonTokens.injector);
function create(injector: Injector<PluginContext>): TestRunner {
  return new DirectRunner(injector.resolve(commonTokens.options));
}

/** Stryker's door to the runner. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'direct', create)];

/** What the runner is told in `stryker.config.json`. */
export const strykerValidationSchema = {
  properties: {
    direct: {
      type: 'object',
      properties: {
        include: { type: 'string' },
        exclude: { type: 'array', items: { type: 'string' } },
      },
      required: ['include', 'exclude'],
    },
  },
};
