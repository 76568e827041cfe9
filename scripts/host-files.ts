/**
 * `npm run host-files`: writes what nginx and Apache need to answer as `public/_headers` says, so
 * that there is one list of headers. `-- --base /essay/ --root /srv/www --out folder` writes it for
 * a site that stands elsewhere, and `--headers dist/_headers` with the names of the files that
 * pages wait for, which only a build knows.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { htaccess } from './lib/apache-config.ts';
import { parseHeadersFile } from './lib/headers-file.ts';
import { nginxBrotli, nginxConfig, type NginxOptions } from './lib/nginx-config.ts';

/**
 * Where the examples in this repository take the site to stand; it is so in nginx's own container.
 */
export const EXAMPLE: NginxOptions = { port: 80, root: '/usr/share/nginx/html', base: '/' };

/** The files by their places in the project. */
export function hostFiles(
  headersFile: string,
  options: NginxOptions = EXAMPLE,
): Map<string, string> {
  const rules = parseHeadersFile(headersFile);
  return new Map([
    ['deploy/nginx.conf', nginxConfig(rules, options)],
    ['deploy/nginx-brotli.conf', nginxBrotli(rules)],
    ['public/.htaccess', htaccess(rules, options.base)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: EXAMPLE.base },
      root: { type: 'string', default: EXAMPLE.root },
      port: { type: 'string', default: String(EXAMPLE.port) },
      headers: { type: 'string', default: 'public/_headers' },
      out: { type: 'string', default: '.' },
    },
  });
  const base = `/${values.base}/`.replace(/\/+/gu, '/');
  for (const [file, text] of hostFiles(readFileSync(values.headers, 'utf8'), {
    base,
    root: values.root,
    port: Number(values.port),
  })) {
    const target = join(values.out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(target);
  }
}
