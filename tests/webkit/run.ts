/**
 * `npm run test:webkit`: tries the built site in WebKitGTK, Safari's engine. Starts all that it
 * needs and ends it. The last line is the sum, as that of `npm test`.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectWebKit } from './browser.ts';
import { startServer } from '../../scripts/serve.ts';
import { LOOKS, SETTINGS } from './looks.ts';
import { MARGIN } from './margin.ts';
import { MARKS } from './marks.ts';
import { NOTES } from './notes.ts';
import { KEYS, SEARCH } from './search.ts';

/**
 * What pages throw, kept from page to page: the driver gives nothing of the console. What a page
 * still loads when it is left, the engine ends as if it had failed.
 */
const WATCH = `let isLeft = false;
addEventListener('beforeunload', () => (isLeft = true));
for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(type, ({ message, reason, violatedDirective }) => {
    if (isLeft) return;
    const said = String(message ?? reason ?? violatedDirective);
    sessionStorage.setItem('thrown', (sessionStorage.getItem('thrown') ?? '') + said + '\\n');
  });`;

/** A copy of the site whose pages load first what watches for errors. */
function watchedSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'webkit-'));
  cpSync('dist', root, { recursive: true });
  writeFileSync(join(root, 'watch.js'), WATCH);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const file = join(root, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<head>', '<head><script src="/watch.js"></script>'));
  }
  return root;
}

// First, since it says what to install.
const tab = await connectWebKit();
const root = watchedSite();
const server = await startServer({ root, port: 0 });
let failed = 0;
try {
  const asked = process.argv[2] ?? '';
  const all = [...NOTES, ...MARGIN, ...KEYS, ...SEARCH, ...MARKS, ...SETTINGS, ...LOOKS];
  const checks = all.filter(([name]) => name.includes(asked));
  for (const [name, run] of checks)
    try {
      await tab.resize(1280, 800);
      await tab.open(`${server.url}404.html`);
      await tab.evaluate('(localStorage.clear(), sessionStorage.clear())');
      await run(tab, server.url);
      const thrown = await tab.evaluate<string | null>('sessionStorage.getItem("thrown")');
      if (thrown !== null) throw new Error(thrown);
      console.log(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${name}\n    ${error instanceof Error ? error.message : String(error)}`);
    }
  console.log(`\n${String(checks.length - failed)} passed, ${String(failed)} failed`);
} finally {
  tab.close();
  await server.close();
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
