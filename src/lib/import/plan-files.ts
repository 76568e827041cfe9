import { parseDocument } from 'yaml';
import { readFrontmatter, type ContentFile } from '../content/file.ts';
import { markdown, mdx, parse, type MarkdownProblem } from '../content/markdown.ts';
import type { ImportStep } from './plan.ts';
import type { PrintedFile } from './print-tree.ts';
import { leavesIn, wordsIn } from './words.ts';

/**
 * Compares sections and notes that an import of a paper would write with what is there. A file in
 * which the editors only linked citations holds the same words and is kept.
 */
export function planPaperFiles(
  printed: readonly PrintedFile[],
  existing: readonly ContentFile[],
): ImportStep[] {
  const files = new Map(existing.map((file) => [file.path, file.text]));
  return printed.map(({ path, text }) => {
    const old = files.get(path);
    if (old === undefined) return { path, text, state: 'new' };
    if (old === text) return { path, text, state: 'same' };
    return { path, text, state: isSameText(old, text, path) ? 'kept' : 'edited' };
  });
}

/** Files of an earlier import that this one does not write; nothing deletes them. */
export function staleFiles(
  printed: readonly { readonly path: string }[],
  existing: readonly ContentFile[],
): string[] {
  const written = new Set(printed.map((file) => file.path));
  return existing
    .map((file) => file.path)
    .filter((path) => /^(?:sections\/.+\.mdx|notes\/.+\.md)$/u.test(path) && !written.has(path));
}

function isSameText(old: string, text: string, path: string): boolean {
  const [before, after] = [old, text].map((file) => {
    const parts = readFrontmatter(file);
    if (!parts) return undefined;
    const problems: MarkdownProblem[] = [];
    const leaves = leavesIn(
      parse(path.endsWith('.mdx') ? mdx : markdown, parts.body, problems).children,
    );
    if (problems.length > 0) return undefined;
    // An editor may say what kind a note is of.
    const { kind: _, ...front } = parts.front.data as Record<string, unknown>;
    return JSON.stringify([
      front,
      leaves.map((leaf) => [leaf.kind, leaf.depth, wordsIn(leaf.words, (id) => `[^${id}]`)]),
    ]);
  });
  return before !== undefined && before === after;
}

/**
 * essay.yaml as it was, with what the import makes put in and what the paper says added where
 * nothing stood. Comments and the editors' own values stay.
 */
export function mergeEssay(
  old: string,
  fields: Readonly<Record<string, unknown>>,
  made: readonly string[],
): string {
  const document = parseDocument(old);
  let isChanged = false;
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const has = document.has(key);
    const now = has ? JSON.stringify((document.toJS() as Record<string, unknown>)[key]) : '';
    if (has && (!made.includes(key) || now === JSON.stringify(value))) continue;
    document.set(key, document.createNode(value));
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : old;
}
