/**
 * A test runner for Stryker that stays in one process: of 8,000 mutants most are judged in milliseconds, where Vitest
 * begins anew for each. Mutants that only act while modules load get their modules anew.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declareFactoryPlugin, PluginKind, tokens, commonTokens, type Injector } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus, determineHitLimitReached, toMutantRunResult, TestStatus,
  type DryRunOptions, type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestRunner, type TestRunnerCapabilities, type TestResult,
} from '@stryker-mutator/api/test-runner';
import { beginGeneration, followModules, load } from './modules.ts';
import { runSuite, type Outcome, type RunOptions } from './run.ts';
import { beginFile, type Suite } from './test-api.ts';

type Counts = Record<string, number>;
interface Coverage { static: Counts; perTest: Record<string, Counts> }
interface Switch { activeMutant?: string | undefined; currentTestId?: string | undefined; hitCount?: number | undefined; hitLimit?: number | undefined; mutantCoverage?: Coverage }

const MAP = 'mutation-files.json';
const EXCLUDED = ['tests/unit/architecture.test.ts', 'tests/unit/serve.test.ts', 'tests/unit/test-report.test.ts', 'tests/unit/search/engine.test.ts', 'tests/unit/search/candidates.test.ts', 'tests/unit/search/search-index.test.ts'];

class DirectRunner implements TestRunner {
  private readonly ns: Switch;
  private files: string[] = [];
  private base: Map<string, Suite> | undefined;

  constructor(namespace: string) {
    this.ns = ((globalThis as Record<string, unknown>)[namespace] ??= {}) as Switch;
    process.env['PROPERTY_RUNS'] ??= '3';
    process.env['NODE_ENV'] = 'test';
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    followModules();
    this.files = globSync('tests/unit/**/*.test.ts').filter((file) => !EXCLUDED.includes(file)).sort();
    return Promise.resolve();
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    const whole: Coverage = { static: {}, perTest: {} };
    const filesOf: Record<string, [file: string, ms: number][]> = {};
    const tests: TestResult[] = [];
    this.ns.activeMutant = undefined;
    for (const file of this.files) {
      beginGeneration();
      const own: Coverage = (this.ns.mutantCoverage = { static: {}, perTest: {} });
      const start = performance.now();
      const outcomes = await this.runFile(await this.collect(file), false);
      const ms = Math.round(performance.now() - start);
      tests.push(...outcomes.map((outcome) => toResult(outcome, file)));
      for (const id of new Set([own.static, ...Object.values(own.perTest)].flatMap((counts) => Object.keys(counts)))) (filesOf[id] ??= []).push([file, ms]);
      for (const [id, count] of Object.entries(own.static)) whole.static[id] = (whole.static[id] ?? 0) + count;
      Object.assign(whole.perTest, own.perTest);
    }
    writeFileSync(MAP, JSON.stringify(filesOf));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: whole };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const outcomes: TestResult[] = [];
    this.ns.hitCount = 0;
    this.ns.hitLimit = options.hitLimit;
    let errorMessage: string | undefined;
    const folder = path.dirname(path.relative(process.cwd(), options.sandboxFileName)).replace('src/lib', 'tests/unit');
    const near = (a: string, b: string): number => Number(b.startsWith(folder)) - Number(a.startsWith(folder));
    if (options.reloadEnvironment) {
      const filesOf = JSON.parse(readFileSync(MAP, 'utf8')) as Record<string, [file: string, ms: number][]>;
      const files = (filesOf[options.activeMutant.id] ?? []).sort(([a, ams], [b, bms]) => near(a, b) || ams - bms);
      this.ns.activeMutant = options.activeMutant.id;
      beginGeneration();
      for (const [file] of files) {
        try {
          const results = await this.runFile(await this.collect(file), true);
          outcomes.push(...results.map((outcome) => toResult(outcome, file)));
        } catch (error) {
          errorMessage = String(error);
        }
        if (outcomes.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } else {
      const base = await this.loadBase();
      const only = new Set(options.testFilter);
      this.ns.activeMutant = options.activeMutant.id;
      for (const [file, suite] of [...base].sort(([a], [b]) => near(a, b))) {
        const results = await this.runFile(suite, true, only);
        outcomes.push(...results.map((outcome) => toResult(outcome, file)));
        if (outcomes.some(({ status }) => status === TestStatus.Failed)) break;
      }
    }
    this.ns.activeMutant = undefined;
    const failed = outcomes.some(({ status }) => status === TestStatus.Failed);
    const result: DryRunResult = errorMessage !== undefined && !failed ? { status: DryRunStatus.Error, errorMessage } : { status: DryRunStatus.Complete, tests: outcomes };
    return toMutantRunResult(determineHitLimitReached(this.ns.hitCount, options.hitLimit) ?? result);
  }

  private async loadBase(): Promise<Map<string, Suite>> {
    if (this.base) return this.base;
    this.ns.activeMutant = undefined;
    beginGeneration();
    this.base = new Map();
    for (const file of this.files) this.base.set(file, await this.collect(file));
    return this.base;
  }

  private async collect(file: string): Promise<Suite> {
    const suite = beginFile(file);
    await load(file);
    return suite;
  }

  private runFile(suite: Suite, stopAtFailure: boolean, only?: ReadonlySet<string>): Promise<Outcome[]> {
    const options: RunOptions = { only, stopAtFailure, onTest: (id) => { this.ns.currentTestId = id; } };
    return runSuite(suite, options);
  }
}

function toResult({ id, timeSpentMs, failure }: Outcome, fileName: string): TestResult {
  const common = { id, name: id, timeSpentMs, fileName };
  return failure === undefined ? { ...common, status: TestStatus.Success } : { ...common, status: TestStatus.Failed, failureMessage: failure };
}

create.inject = tokens(commonTokens.injector);
function create(injector: Injector): TestRunner {
  void injector;
  return new DirectRunner('__stryker__');
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'direct', create)];
