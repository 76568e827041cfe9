import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, importsOfAstro } from '../helpers/imports.ts';

const MAX_LINES = 250;

/**
 * Every package but Astro and what builds the site: such a package is as pure as the module that
 * uses it.
 */
const PURE_PACKAGE = /^package:(?!astro(?:\/|$)|@astrojs\/|pagefind|vite|@playwright\/|vitest)/;
const ZOD = /^package:astro\/zod$/;
const ANY_PACKAGE = /^package:/;
const NODE = /^node:/;
const LIB = /^src\/lib\//;
const STYLES = /^src\/styles\//;
const WORDS = /^src\/words\//;
const VIEWS = /^src\/(?:components|layouts)\//;
// What the import and the content check need in memory is of no use to a reader's browser, and
// large.
const BROWSER_LIB = /^src\/lib\/(?!import\/|check\/)/;

/**
 * Who may import what: the first row whose `from` fits the file counts. Client scripts of .astro
 * files have a column of their own.
 */
const TABLE: readonly { from: RegExp; may: RegExp[]; inScript?: RegExp[] }[] = [
  { from: LIB, may: [LIB, WORDS, ZOD, PURE_PACKAGE] },
  // The words of the interface know only what they name.
  { from: WORDS, may: [LIB, WORDS] },
  // Pagefind's API is a file of the built site, loaded by its address.
  {
    from: /^src\/client\//,
    may: [/^src\/client\//, BROWSER_LIB, WORDS, PURE_PACKAGE, /^\/pagefind\//],
  },
  { from: /^src\/worker\//, may: [/^src\/worker\//, BROWSER_LIB] },
  { from: /^src\/plugins\//, may: [LIB, /^src\/plugins\//, NODE, ANY_PACKAGE] },
  {
    from: /^src\/integrations\//,
    may: [LIB, WORDS, /^src\/(?:plugins|integrations)\//, NODE, ANY_PACKAGE],
  },
  // The two doors to the content folder: only they see its collections.
  {
    from: /^src\/(?:corpus|content\.config)\.ts$/,
    may: [LIB, /^src\/integrations\/content-loader\.ts$/, /^astro:content$/, NODE, ANY_PACKAGE],
  },
  {
    from: /^src\/components\//,
    may: [/^src\/components\//, STYLES, LIB, WORDS, ANY_PACKAGE],
    inScript: [/^src\/client\//, BROWSER_LIB],
  },
  {
    from: /^src\/layouts\//,
    may: [VIEWS, STYLES, LIB, WORDS, ANY_PACKAGE],
    inScript: [/^src\/client\//, BROWSER_LIB],
  },
  // Files of packages are read, and pictures drawn, only by integrations.
  {
    from: /^src\/pages\//,
    may: [
      VIEWS,
      STYLES,
      LIB,
      WORDS,
      /^src\/corpus\.ts$/,
      /^src\/integrations\/(?:citation-styles|draw)\.ts$/,
      ANY_PACKAGE,
    ],
    inScript: [/^src\/client\//, BROWSER_LIB],
  },
  // The command-line door to the same content check that the build runs.
  {
    from: /^scripts\//,
    may: [/^scripts\//, LIB, WORDS, /^src\/integrations\//, NODE, ANY_PACKAGE],
  },
  {
    from: /^tests\//,
    may: [/^tests\//, /^scripts\//, /^src\/(?!corpus\.ts|content\.config\.ts)/, NODE, ANY_PACKAGE],
  },
];

/**
 * What an import names: a path from the root of the project, `node:fs`, `astro:content`, or
 * `package:yaml`.
 */
function target(specifier: string, file: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith('#words/')) return specifier.replace('#', 'src/');
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  return /^(?:astro:|\/)/.test(specifier) ? specifier : `package:${specifier}`;
}

function violations(file: string, code: string): string[] {
  const row = TABLE.find(({ from }) => from.test(file));
  const found = file.endsWith('.astro') ? importsOfAstro(code) : importsOf(code, file);
  return found
    .filter((one) => !isAllowed(one, file, row))
    .map(({ specifier, line }) => `${file}:${String(line)} must not import “${specifier}”`);
}

function isAllowed(
  { specifier, kind }: Import,
  file: string,
  row: (typeof TABLE)[number] | undefined,
): boolean {
  const allowed = kind === 'script' ? row?.inScript : row?.may;
  return allowed?.some((pattern) => pattern.test(target(specifier, file))) ?? false;
}

describe('the layers', () => {
  const modules = globSync('{src,scripts,tests}/**/*.{ts,js,mjs,astro}', {
    exclude: ['tests/fixtures/**'],
  });

  test('import only downwards, as the table says', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('hold no file too long to be read at a sitting', () => {
    const files = [...modules, ...globSync('src/**/*.css')];
    const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(files.filter((file) => lines(file) > MAX_LINES)).toEqual([]);
  });
});

describe('the file map in docs/architecture.md', () => {
  const document = readFileSync('docs/architecture.md', 'utf8');
  const block = /^```text\n(?<lines>src\/[\s\S]*?)\n```$/mu.exec(document)?.groups?.['lines'] ?? '';
  const named = block.split('\n').map((line) => line.trim().split(/\s+/u)[0] ?? '');

  test('names only what there is', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names every folder directly below src, src/lib, scripts and tests', () => {
    const folders = ['src', 'src/lib', 'scripts', 'tests'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}/`),
    );
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });
});

test('the documents name only files of the project that there are', () => {
  const named = globSync(['*.md', 'docs/**/*.md', 'bench/*.md']).flatMap((document) => {
    const code = readFileSync(document, 'utf8').matchAll(/`(?<path>[^`\s]+)`/gu);
    return [...code].map(({ groups }) => ({ document, path: groups?.['path'] ?? '' }));
  });
  const files = named.filter(({ path }) =>
    /^(?:src|scripts|tests|docs|bench)\/[^*<]+$/u.test(path),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ path }) => !existsSync(path))).toEqual([]);
});
