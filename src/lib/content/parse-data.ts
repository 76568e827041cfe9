import type { z } from 'astro/zod';
import { issue, type Issue } from '../check/issue.ts';
import type { YamlText } from './file.ts';

/** More of a wrong value tells nobody more. */
const SHOWN = 120;

/**
 * What a schema makes of parsed YAML; `undefined` when it does not fit, with an issue for each
 * reason.
 */
export function parseData<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  file: string,
  issues: Issue[],
): T | undefined {
  if (yaml.errors.length > 0) {
    issues.push(
      ...yaml.errors.map(({ line, message, fix }) =>
        issue('yaml-syntax', file, line, message, fix),
      ),
    );
    return undefined;
  }
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  issues.push(...flatten(result.error.issues).map((problem) => schemaIssue(file, yaml, problem)));
  return undefined;
}

interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Zod reports a failed union as one issue with a list for each branch: the branch that came
 * furthest says most.
 */
function flatten(
  problems: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): SchemaProblem[] {
  return problems.flatMap((problem): SchemaProblem[] => {
    const path = [...above, ...problem.path];
    if (problem.code === 'unrecognized_keys')
      return problem.keys.map((key) => ({ path: [...path, key], message: `unknown key “${key}”` }));
    // A union that says itself what it is needs no branch to say so.
    const isTold = problem.message !== 'Invalid input';
    if (problem.code !== 'invalid_union' || problem.errors.length === 0 || isTold)
      return [{ path, message: problem.message }];
    const branches = problem.errors.map((branch) => flatten(branch, path));
    return branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  });
}

function depth(problems: readonly SchemaProblem[]): number {
  return Math.max(...problems.map((problem) => problem.path.length));
}

function schemaIssue(file: string, yaml: YamlText, problem: SchemaProblem): Issue {
  const key = problem.path.map(String).join('.');
  const value = problem.path.reduce<unknown>(
    (data, step) => (isRecord(data) ? data[String(step)] : undefined),
    yaml.data,
  );
  const whole = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
  return issue(
    'schema',
    file,
    yaml.lineOf(problem.path),
    `${key ? `${key}: ` : ''}${shown} — ${problem.message}`,
  );
}

/** Whether a value is an object or list whose members can be asked for by name. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
