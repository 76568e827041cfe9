import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The file in `tests/fixtures/expected/`; with `UPDATE_EXPECTED=1` it becomes `actual` first, to be
 * read in the diff.
 */
export function expected(name: string, actual: string): string {
  const file = path.join('tests/fixtures/expected', name);
  if (process.env['UPDATE_EXPECTED']) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** JSON for people: what fits on a line stands on one. */
export function readableJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 140)
    return flat;
  const deeper = `${indent}  `;
  const fields = Array.isArray(value)
    ? value.map((item: unknown) => readableJson(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${readableJson(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${fields.map((field) => deeper + field).join(',\n')}\n${indent}${close ?? ''}`;
}
