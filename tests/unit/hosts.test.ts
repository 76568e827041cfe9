import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';

/** Which headers a host's own file gives to a path, by their names in lower case. */
type HeadersOf = (path: string) => Record<string, string>;

interface Rule {
  readonly fits: RegExp;
  readonly name: string;
  readonly value: string;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const netlify = parseHeadersFile(read('public/_headers'));
const apache = apacheRules(read('public/.htaccess'));
const nginx = nginxRules(read('deploy/nginx.conf'));

const hosts: Readonly<Record<string, HeadersOf>> = {
  _headers: (path) => lowerCased(Object.entries(headersFor(netlify, path))),
  '.htaccess': (path) => headersBy(apache, path),
  'nginx.conf': (path) => headersBy(nginx, path),
};

/** A path for every rule of `_headers`: what no rule names is answered with `/404.html`. */
const paths = netlify
  .map(({ pattern }) => pattern.replaceAll('*', 'x').replace(':id', 'x'))
  .filter((path) => path !== '/x');

test('each file has rules for everything, for folders and for data, and a path is tried for each', () => {
  expect(netlify.length).toBeGreaterThan(20);
  for (const rules of [apache, nginx]) {
    expect(rules.length).toBeGreaterThan(20);
    for (const { fits, name } of rules)
      expect(paths.filter((path) => fits.test(path)).length, `${name} for ${fits.source}`).not.toBe(
        0,
      );
  }
});

test.each(paths)('_headers, .htaccess and nginx.conf give %s the same headers', (path) => {
  const [first, ...others] = Object.entries(hosts);
  for (const [file, headersOf] of others) {
    const [expected, given] = [first?.[1](path) ?? {}, headersOf(path)];
    for (const name of new Set([...Object.keys(expected), ...Object.keys(given)]))
      expect(given[name], `${name} of ${path} in ${file}`).toBe(expected[name]);
  }
});

test('no host repeats the policy that stands in the pages, but for what a page cannot say', () => {
  for (const headersOf of Object.values(hosts))
    expect(headersOf('/')['content-security-policy']).toBe("frame-ancestors 'none'");
});

function headersBy(rules: readonly Rule[], path: string): Record<string, string> {
  return lowerCased(
    rules.filter(({ fits }) => fits.test(path)).map(({ name, value }) => [name, value]),
  );
}

function lowerCased(headers: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

function apacheRules(text: string): Rule[] {
  const lines = text.matchAll(
    /^ *Header always set (?<name>\S+) "(?<value>[^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(?<fits>.*)#")?$/gmu,
  );
  return [...lines].map(({ groups }) => ({
    fits: new RegExp(groups?.['fits'] ?? '^/.*$', 'u'),
    name: groups?.['name'] ?? '',
    value: groups?.['value'] ?? '',
  }));
}

function nginxRules(text: string): Rule[] {
  const added = text.matchAll(/^ *add_header (?<name>\S+) (?<value>"[^"]*"|\$\w+) always;$/gmu);
  const maps = new Map(
    [...text.matchAll(/^map \$uri (?<variable>\$\w+) \{\n(?<lines>(?: .*\n)+)\}$/gmu)].map(
      ({ groups }) => [groups?.['variable'] ?? '', groups?.['lines'] ?? ''],
    ),
  );
  const types = text.matchAll(
    /location ~ "(?<fits>[^"]*)" \{\s*types \{ \}\s*default_type (?<type>[^;]+);/gu,
  );
  const rule = (fits: string, name: string, value: string): Rule => ({
    // A backslash within quotes is written twice.
    fits: new RegExp(fits.replaceAll('\\\\', '\\'), 'u'),
    name,
    value,
  });
  const charset = /charset (?<name>\S+);/u.exec(text)?.groups?.['name'] ?? '';
  return [
    ...[...added].flatMap(({ groups }) => {
      const { name = '', value = '' } = groups ?? {};
      if (value.startsWith('"')) return [rule('^/.*$', name, value.slice(1, -1))];
      const lines = maps
        .get(value)
        ?.matchAll(/^ *(?:default|"~(?<fits>[^"]*)") "(?<given>[^"]*)";$/gmu);
      return [...(lines ?? [])].map((line) =>
        rule(line.groups?.['fits'] ?? '^/.*$', name, line.groups?.['given'] ?? ''),
      );
    }),
    // `charset_types` adds the charset.
    ...[...types].map(({ groups }) =>
      rule(groups?.['fits'] ?? '', 'Content-Type', `${groups?.['type'] ?? ''}; charset=${charset}`),
    ),
  ];
}
