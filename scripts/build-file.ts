/**
 * `npm run build:file`: makes of the built site a folder that is read without a server, by opening
 * its `index.html`, as somebody does who was sent it. Reading, notes and sources work as on the
 * site; search cannot, and says why.
 */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeSite, startUnfinished, UNFINISHED } from '../src/integrations/atomic-output.ts';
import { assertTarget } from '../src/integrations/output-target.ts';
import { basePath, contentFolder, siteFolder } from '../src/integrations/settings.ts';
import { pageOnFiles, plainScript } from './lib/site-on-files.ts';

/** What only a server or the search would read. */
const LEFT_OUT =
  /^(?:pagefind|search\/.*\.json|sw\.js$|site\.webmanifest$|_astro\/offline\..*\.json$|_headers$|\.htaccess$|404\.html$)/u;

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: siteFolder() },
    out: { type: 'string', default: 'dist-file' },
  },
});
const out = resolve(values.out);
assertTarget(out, '--out', contentFolder());

const files = globSync('**/*', { cwd: values.root, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(values.root, '/').length))
  .filter((file) => !LEFT_OUT.test(file));
const pages = files.filter((file) => file.endsWith('.html'));
if (pages.length === 0)
  throw new Error(`There is no built site in ${values.root}: run “npm run build” first.`);

await startUnfinished(console.log);
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(UNFINISHED, file)), { recursive: true });
  writeFileSync(join(UNFINISHED, file), text);
};
const scripts = new Set<string>();
for (const page of pages) {
  const html = pageOnFiles(readFileSync(join(values.root, page), 'utf8'), page, basePath());
  write(page, html);
  for (const [, script = ''] of html.matchAll(/<script\b[^>]*\bsrc="(?:\.\.\/)*([^"]+)"/gu))
    scripts.add(script);
}
for (const script of scripts) write(script, await plainScript(resolve(values.root, script)));
for (const file of files.filter((name) => !/\.(?:html|js)$/u.test(name)))
  cpSync(join(values.root, file), join(UNFINISHED, file));
await placeSite(UNFINISHED, out, '--out');
console.log(
  `${String(pages.length)} pages that need no server stand in ${values.out}: open its index.html`,
);
