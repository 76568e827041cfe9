import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostFiles } from '../../scripts/host-files.ts';

const headers = readFileSync('public/_headers', 'utf8');

test('the settings for nginx and Apache say what _headers says: else run “npm run host-files”', () => {
  for (const [file, text] of hostFiles(headers))
    expect(readFileSync(file, 'utf8'), file).toBe(text);
});

test('below a folder they speak of paths in that folder, and of no others', () => {
  const files = hostFiles(
    '/*\n  X-All: yes\n/\n  X-Home: 1\n/notes/*\n  X-Notes: "2"\n/sources/*.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n',
    {
      port: 8080,
      root: '/srv/www',
      base: '/essay/',
    },
  );
  const nginx = files.get('deploy/nginx.conf') ?? '';
  expect(nginx).toContain('map $uri $edition_x_home {\n  "~^/essay/(?:index\\\\.html)?$" "1";\n}');
  expect(nginx).toContain('map $uri $edition_x_notes {\n  "~^/essay/notes/.*$" "\\"2\\"";\n}');
  expect(nginx).toContain(
    'location ~ "^/essay/sources/.*\\\\.bib$" {\n    types { }\n    default_type application/x-bibtex;\n  }',
  );
  expect(nginx).toContain('error_page 404 /essay/404.html;');
  const apache = files.get('public/.htaccess') ?? '';
  expect(apache).toContain('ErrorDocument 404 /essay/404.html\n');
  expect(apache).toContain('  Header always set X-All "yes"\n');
  expect(apache).toContain(
    '  Header always set X-Notes "\\"2\\"" "expr=%{REQUEST_URI} =~ m#^/essay/notes/.*$#"\n',
  );
});
