import { CONTENT_TYPES } from './content-type.ts';
import { type HeaderRule, patternSource } from './headers-file.ts';

/** What differs from one server to the next. */
export interface NginxOptions {
  /** Port on which the site is served. */
  port: number;
  /** Folder on the server; below it the site stands in the folder that `base` names. */
  root: string;
  /** The path at which the site stands: `/` or such as `/essay/`. */
  base: string;
}

/**
 * An nginx server that answers as `_headers` says: a file for `conf.d`. Headers that only some
 * paths get are looked up in maps, because an `add_header` inside a location would take away all
 * that stand outside it.
 */
export function nginxConfig(
  rules: readonly HeaderRule[],
  { port, root, base }: NginxOptions,
): string {
  const everywhere = rules
    .filter(({ pattern }) => pattern === '/*')
    .flatMap(({ headers }) => headers);
  const somewhere = rules.filter(({ pattern }) => pattern !== '/*');
  const looked = [
    ...new Set(somewhere.flatMap(({ headers }) => headers.map(({ name }) => name))),
  ].filter((name) => !isType(name));
  const maps = looked.map((name) => [
    `map $uri ${variable(name)} {`,
    ...somewhere.flatMap(({ pattern, headers }) =>
      headers
        .filter((header) => header.name === name)
        .map(({ value }) => `  ${quoted(`~${uriSource(pattern, base)}`)} ${quoted(value)};`),
    ),
    '}',
  ]);
  const types = somewhere.flatMap(({ pattern, headers }) =>
    headers
      .filter(({ name }) => isType(name))
      .map(({ value }) => typeOf(uriSource(pattern, base), value)),
  );
  const texts = textTypes(rules);
  return [
    '# Made from public/_headers by “npm run host-files”, and held to it by a test: change that file, not this one.',
    '# Compression by brotli is in nginx-brotli.conf, since not every nginx has the module for it.',
    '',
    ...maps.flatMap((map) => [...map, '']),
    'server {',
    `  listen ${String(port)};`,
    `  root ${root};`,
    '  server_tokens off;',
    '  # Behind another server the port and the scheme are not what a reader sees.',
    '  absolute_redirect off;',
    '',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '  types {',
    ...[...extensionsByType()].map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
    '  }',
    '  default_type application/octet-stream;',
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    `  gzip_types ${[...texts, 'application/wasm'].join(' ')};`,
    '',
    ...everywhere.map(({ name, value }) => `  add_header ${name} ${quoted(value)} always;`),
    ...looked.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '',
    `  error_page 404 ${base}404.html;`,
    '  # For other hosts, and no part of the site.',
    '  location ~ /(?:_headers$|\\.(?!well-known/)) {',
    '    return 404;',
    '  }',
    ...types,
    '}',
    '',
  ].join('\n');
}

/**
 * Compression by brotli for the whole nginx: a second file for `conf.d`. It needs the module
 * (Debian: libnginx-mod-http-brotli-filter).
 */
export function nginxBrotli(rules: readonly HeaderRule[]): string {
  return [
    '# Made by “npm run host-files”. It needs nginx’s module for brotli; Debian: apt-get install libnginx-mod-http-brotli-filter',
    'brotli on;',
    'brotli_comp_level 6;',
    `brotli_types ${[...textTypes(rules), 'application/wasm'].join(' ')};`,
    '',
  ].join('\n');
}

/** A location for files of another type than their ending says. */
function typeOf(source: string, value: string): string {
  return [
    '',
    `  location ~ ${quoted(source)} {`,
    '    types { }',
    `    default_type ${plainType(value)};`,
    '  }',
  ].join('\n');
}

/**
 * The regular expression of a pattern; a folder's own page is asked for within nginx by its file.
 */
function uriSource(pattern: string, base: string): string {
  const source = patternSource(base.slice(0, -1) + pattern);
  return pattern.endsWith('/') ? `^${source}(?:index\\.html)?$` : `^${source}$`;
}

function isType(name: string): boolean {
  return name.toLowerCase() === 'content-type';
}

function variable(name: string): string {
  return `$edition_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The types without their charset, which nginx adds, and the endings of each. */
function extensionsByType(): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(CONTENT_TYPES)) {
    const plain = plainType(type);
    grouped.set(plain, [...(grouped.get(plain) ?? []), ending.slice(1)]);
  }
  return grouped;
}

/**
 * Types whose charset is to be named; nginx does it for text/html whether it is listed or not, and
 * warns if it is.
 */
function textTypes(rules: readonly HeaderRule[]): string[] {
  const named = rules.flatMap(({ headers }) =>
    headers.flatMap(({ name, value }) => (isType(name) ? value : [])),
  );
  const texts = [...Object.values(CONTENT_TYPES), ...named]
    .filter((type) => type.includes('charset='))
    .map(plainType);
  return [...new Set(texts)].filter((type) => type !== 'text/html');
}

/** A type without its charset, which nginx names itself. */
function plainType(type: string): string {
  return type.replace(/;.*$/u, '');
}
