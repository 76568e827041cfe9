/**
 * What test files get as `vitest` under the mutation runner: they are collected into `collected`, and run by `run.ts`.
 * Assertions and mocks are Vitest's own.
 */
import { format } from 'node:util';
export { expect, vi } from 'vitest';

type Body = (...args: unknown[]) => unknown;

export interface Suite {
  readonly name: string;
  readonly parent: Suite | undefined;
  readonly children: (Suite | Test)[];
  readonly hooks: Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Body[]>;
}

export interface Test {
  readonly id: string;
  readonly body: () => unknown;
}

function newSuite(name: string, parent?: Suite): Suite {
  return { name, parent, children: [], hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] } };
}

let open = newSuite('');
let ids = new Set<string>();

/** Begins the collection of one test file and gives its root suite. */
export function beginFile(file: string): Suite {
  ids = new Set();
  open = newSuite(file);
  return open;
}

function within(name: string, body: () => unknown): void {
  const suite = newSuite(name, open);
  open.children.push(suite);
  const outer = open;
  open = suite;
  const result = body();
  open = outer;
  if (result instanceof Promise) throw new Error(`${name}: an asynchronous describe is not collected`);
}

function add(name: string, body: () => unknown): void {
  let path = name;
  for (let suite: Suite | undefined = open; suite; suite = suite.parent) path = `${suite.name} › ${path}`;
  let id = path;
  for (let count = 2; ids.has(id); count += 1) id = `${path} (${String(count)})`;
  ids.add(id);
  open.children.push({ id, body });
}

/** `(name, body)`, `(name, options, body)` or `(name, body, timeout)`. */
function bodyOf(args: readonly unknown[]): Body {
  const body = args.find((arg) => typeof arg === 'function');
  if (!body) throw new Error('a test without a body');
  return body as Body;
}

function eachOf(declare: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...args: unknown[]): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? (row as unknown[]) : [row];
        declare(format(name, ...values), () => bodyOf(args)(...values));
      }
    };
}

export const describe = Object.assign((name: string, ...args: unknown[]) => { within(name, bodyOf(args)); }, { each: eachOf(within) });
export const it = Object.assign((name: string, ...args: unknown[]) => { add(name, () => bodyOf(args)({})); }, { each: eachOf(add) });
export const test = it;
export const beforeAll = (body: Body): void => { open.hooks.beforeAll.push(body); };
export const beforeEach = (body: Body): void => { open.hooks.beforeEach.push(body); };
export const afterEach = (body: Body): void => { open.hooks.afterEach.push(body); };
export const afterAll = (body: Body): void => { open.hooks.afterAll.push(body); };
