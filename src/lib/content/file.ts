import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A content file as it was read: path relative to the content folder, `/` between folders. */
export interface ContentFile {
  readonly path: string;
  /** Of a picture: its bytes in base64. */
  readonly text: string;
  /** Why it has no text: it could not be read, or is no plain file. */
  readonly unread?: string;
}

/** Markdown or MDX behind its frontmatter; `body` keeps every line where it stands in the file. */
interface FrontmatterFile {
  readonly front: YamlText;
  readonly body: string;
}

/** What is wrong with YAML, and how to fix it where more is known than usually. */
interface YamlError {
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
}

/** Parsed YAML that can say on which line a key stands. */
export interface YamlText {
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** Line of the value at `path`, or of its nearest ancestor that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** File name without folder and ending. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '');
}

/**
 * Parses YAML that begins at line `firstLine` of its file. Duplicate keys, unknown tags and aliases
 * are errors: an alias saves an author nothing, but can make data that contains itself or grows
 * without end.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const { document, at } = parseYaml(text, firstLine);
  const lines = text.split('\n');
  const problems: YamlError[] = [...document.errors, ...document.warnings].map((problem) => {
    const line = at(problem.pos[0]);
    return fullWidthColon(lines, line, firstLine) ?? { line, message: problem.message };
  });
  if (problems.length === 0)
    problems.push(
      ...unfitIn(document).map(({ offset, message }) => ({ line: at(offset), message })),
    );
  // The tree is a hundred times the data, and few files are ever asked for a line: those are parsed
  // once more.
  let again: ParsedYaml | undefined;
  return {
    data: problems.length > 0 ? undefined : (document.toJS() as unknown),
    // One open bracket can be reported once for every bracket behind it.
    errors: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    lineOf: (path) => {
      again ??= parseYaml(text, firstLine);
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(again.document, path.slice(0, length));
        if (offset !== undefined) return again.at(offset);
      }
      return firstLine;
    },
  };
}

/**
 * Splits a file at its frontmatter; `undefined` when it has none. The body's lines keep their
 * numbers.
 */
export function readFrontmatter(text: string): FrontmatterFile | undefined {
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/mu.exec(text);
  if (match?.index !== 0) return undefined;
  const blank = match[0].replace(/[^\n]/gu, '');
  return { front: readYaml(match[1] ?? '', 2), body: blank + text.slice(match[0].length) };
}

/** The line on which a body's words begin, counted in its file; 1 when there are none. */
export function firstLineOf(body: string): number {
  return Math.max(1, body.split('\n').findIndex((line) => line.trim() !== '') + 1);
}

interface ParsedYaml {
  readonly document: Document;
  /** The line of its file on which an offset stands. */
  readonly at: (offset: number) => number;
}

function parseYaml(text: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter();
  // The parser would compare each key with each; unfitIn does it at one go.
  const options = { lineCounter: counter, prettyErrors: false, uniqueKeys: false };
  const document = parseDocument(text, options);
  return { document, at: (offset) => counter.linePos(offset).line + firstLine - 1 };
}

/** Aliases, and keys that were there before. */
function unfitIn(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({
        offset: range?.[0] ?? 0,
        message: `The alias *${source} stands for other words of the file; write them out`,
      });
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const message = `The key “${String(key.value)}” is there twice`;
        if (keys.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, message });
        keys.add(key.value);
      }
    },
  });
  return found;
}

/** A key with the colon of Chinese type. The parser takes it for words, and complains nearby. */
const FULL_WIDTH_COLON = /^\s*(?:- +)?[A-Za-z][\w-]*\s*：/u;

function fullWidthColon(
  lines: readonly string[],
  at: number,
  firstLine: number,
): YamlError | undefined {
  const here = (line: number): string => lines[line - firstLine] ?? '';
  const line = [at, at + 1, at - 1].find((one) => FULL_WIDTH_COLON.test(here(one)));
  if (line === undefined) return undefined;
  const message = `A full-width colon behind a key: ${here(line).trim().slice(0, 40)}`;
  return { line, message, fix: 'write a half-width colon and a space, as “title: ”' };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node = document.getIn(path as unknown[], true);
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range = node.range as [number, number, number] | null | undefined;
  return range?.[0];
}
