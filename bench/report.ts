import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A table in Markdown; the first row is its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A number as people read it. */
export function thousands(value: number, digits = 0): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** One line on whether a figure is at most its limit. */
export function verdict(claim: string, value: number, limit: number): string {
  const figures = `(${thousands(value, 2)}, at most ${thousands(limit, 2)})`;
  return `- ${value <= limit ? 'holds' : '**fails**'}: ${claim} ${figures}`;
}

/** Prints a report and keeps it as `results/<name>.md`. */
export function publish(name: string, parts: readonly string[]): void {
  const report = `${parts.join('\n\n')}\n`;
  console.log(report);
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.md`), report);
}
