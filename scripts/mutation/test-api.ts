/**
 * What a test file gets as `vitest` while mutants are tested: what it declares is collected into a
 * suite. Assertions are Vitest's own; of its other features there is only what the tests of the
 * library use.
 */
import { format } from 'node:util';
import type { Suite } from './suites.ts';

export { expect, vi } from 'vitest';

type Body = (...args: unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

let open: Suite = newSuite('');
let ids = new Set<string>();

/** Begins to collect what a test file declares, and gives the suite in which it will stand. */
export function beginFile(file: string): Suite {
  ids = new Set();
  open = newSuite(file);
  return open;
}

function newSuite(name: string): Suite {
  return {
    name,
    children: [],
    hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  };
}

function addSuite(name: string, body: Body): void {
  const outer = open;
  open = newSuite(`${outer.name} > ${name}`);
  outer.children.push(open);
  body();
  open = outer;
}

function addTest(name: string, body: Body): void {
  const path = `${open.name} > ${name}`;
  let id = path;
  for (let nth = 2; ids.has(id); nth += 1) id = `${path} (${String(nth)})`;
  ids.add(id);
  open.children.push({ id, body });
}

/** `(name, body)`, or with options between them. */
function declarer(declare: Declare) {
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...args: unknown[]): void => {
      for (const row of rows) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        declare(format(name, ...values), () => bodyOf(args)(...values));
      }
    };
  return Object.assign((name: string, ...args: unknown[]) => declare(name, () => bodyOf(args)()), {
    each,
  });
}

function bodyOf(args: readonly unknown[]): Body {
  const body = args.find((arg): arg is Body => typeof arg === 'function');
  if (!body) throw new Error('a test or suite without a body');
  return body;
}

export const describe = declarer(addSuite);
export const it = declarer(addTest);
export const test = it;
export const beforeAll = (body: Body): unknown => open.hooks.beforeAll.push(body);
export const beforeEach = (body: Body): unknown => open.hooks.beforeEach.push(body);
export const afterEach = (body: Body): unknown => open.hooks.afterEach.push(body);
export const afterAll = (body: Body): unknown => open.hooks.afterAll.push(body);
