import { CONTENT_TYPES } from './content-type.ts';
import { type HeaderRule, patternSource } from './headers-file.ts';

/**
 * An `.htaccess` that makes Apache answer as `_headers` says. It asks for `AllowOverride FileInfo`
 * and nothing else, since one line of another kind would make an error of every page on a host that
 * forbids it.
 * @param base the path at which the site stands: `/` or such as `/essay/`
 */
export function htaccess(rules: readonly HeaderRule[], base: string): string {
  const headers = rules.flatMap(({ pattern, headers: own }) =>
    own
      .filter(({ name }) => !isType(name))
      .map(
        ({ name, value }) =>
          `  Header always set ${name} ${quoted(value)}${pattern === '/*' ? '' : ` ${when(pattern, base)}`}`,
      ),
  );
  const types = rules.flatMap(({ pattern, headers: own }) =>
    own
      .filter(({ name }) => isType(name))
      .map(
        ({ value }) => `  Header always set Content-Type ${quoted(value)} ${when(pattern, base)}`,
      ),
  );
  return [
    '# Made from _headers by “npm run host-files”, and held to it by a test: change public/_headers, not this file.',
    '',
    `ErrorDocument 404 ${base}404.html`,
    '',
    '<IfModule mod_mime.c>',
    ...Object.entries(CONTENT_TYPES).map(([ending, type]) => `  AddType ${quoted(type)} ${ending}`),
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    ...headers,
    ...types,
    '</IfModule>',
    '',
    '<IfModule mod_alias.c>',
    '  # For other hosts, and no part of the site.',
    `  RedirectMatch 404 "^${patternSource(base)}_headers$"`,
    '</IfModule>',
    '',
    '<IfModule mod_brotli.c>',
    `  AddOutputFilterByType BROTLI_COMPRESS ${compressedTypes(rules)}`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${compressedTypes(rules)}`,
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * The condition that the address fits a pattern; a folder's own page is asked for within Apache by
 * its file.
 */
function when(pattern: string, base: string): string {
  const source = patternSource(base.slice(0, -1) + pattern);
  return `"expr=%{REQUEST_URI} =~ m#^${source}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}$#"`;
}

function isType(name: string): boolean {
  return name.toLowerCase() === 'content-type';
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function compressedTypes(rules: readonly HeaderRule[]): string {
  const named = rules.flatMap(({ headers }) =>
    headers.flatMap(({ name, value }) => (isType(name) ? value : [])),
  );
  const texts = [...Object.values(CONTENT_TYPES), ...named].filter((type) =>
    type.includes('charset='),
  );
  return [...new Set([...texts.map((type) => type.replace(/;.*$/u, '')), 'application/wasm'])].join(
    ' ',
  );
}
