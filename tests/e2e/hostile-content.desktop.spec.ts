import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, startServer } from '../../scripts/serve.ts';
import { readTree, startBuild } from '../helpers/build.ts';
import { type Folder, readFolder, replace } from '../helpers/content-fixture.ts';
import { harmOnPage, watchForHarm } from '../helpers/hostile.ts';

const FOLDER = '.tests/hostile';
const SITE = join(FOLDER, 'site');
/** Leaves text, attributes, data blocks, comments and elements that hold text, each in turn. */
const HOSTILE = `"'></title></textarea></script></noscript></template>--><xss-probe></xss-probe><img src=x onerror=alert(1)><script>alert(1)</script>{alert(1)}\${alert(1)}`;
const inYaml = JSON.stringify(HOSTILE);
/** As Markdown writes it, where every mark that could mean something else is escaped. */
const inMarkdown = HOSTILE.replaceAll(/[<>{}$"'()/=-]/gu, String.raw`\$&`);

let server: RunningServer;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const content = hostileContent();
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, text] of content) {
    mkdirSync(dirname(join(FOLDER, 'content', file)), { recursive: true });
    writeFileSync(join(FOLDER, 'content', file), text);
  }
  const { code, output } = await startBuild(SITE, {
    CONTENT_DIR: join(FOLDER, 'content'),
    BASE_PATH: '',
  }).end;
  expect(code, output).toBe(0);
  server = await startServer({ root: SITE, port: 0 });
});

test.afterAll(() => server.close());

/** The fixture, with the string wherever an editor or the author may write words. */
function hostileContent(): Folder {
  const folder = readFolder('tests/fixtures/content/whole');
  const swap = (file: string, from: string, to: string): void => replace(folder, file, from, to);
  swap('essay.yaml', 'title: 小城的灯', `title: ${inYaml}\nshortTitle: ${inYaml}`);
  swap('essay.yaml', '{ family: 陈, given: 光 }', `{ family: ${inYaml}, given: ${inYaml} }`);
  swap('essay.yaml', 'journal: 城市研究', `journal: ${inYaml}`);
  swap('essay.yaml', 'rights: 试验用。', `rights: ${inYaml}`);
  swap('source.txt', ' 小城的灯\n', ` ${HOSTILE}\n`);
  swap('source.txt', '灯下谈话', `灯下${HOSTILE}谈话`);
  swap('sections/0-introduction.mdx', '灯下谈话', `灯下${inMarkdown}谈话`);
  swap('source.txt', '以下从略', `以下${HOSTILE}从略`);
  swap('notes/p11-1.md', '以下从略', `以下${inMarkdown}从略`);
  swap('sources/li-2020.yaml', 'title: 灯火研究', `title: ${inYaml}`);
  swap('sources/li-2020.yaml', '{ family: 李, given: 明 }', `{ literal: ${inYaml} }`);
  swap('sources/wang-2011.yaml', 'publisher: 河边出版社', `publisher: ${inYaml}`);
  swap('terms/electric-light.yaml', '以电发光的灯。', inYaml);
  swap('terms/electric-light.yaml', 'A lamp that gives light by electricity.', inYaml);
  swap('terms/electric-light.yaml', '[电光灯]', `[电光灯, ${inYaml}]`);
  swap('remarks/lamp-years.yaml', '此处指煤油灯。', inYaml);
  swap('remarks/lamp-years.yaml', 'Kerosene lamps are meant here.', inYaml);
  swap('remarks/lamp-years.yaml', '李明《灯火研究》第 3 页', inYaml);
  swap(
    'timeline.yaml',
    'zh: 电灯问世, en: The electric light appears',
    `zh: ${inYaml}, en: ${inYaml}`,
  );
  const hash = createHash('sha256')
    .update(folder.get('source.txt') ?? '')
    .digest('hex');
  folder.set(
    'essay.yaml',
    (folder.get('essay.yaml') ?? '').replace(/sha256: .*/u, `sha256: ${hash}`),
  );
  return folder;
}

test('words of the content are words on every page, in every note, and in search', async ({
  page,
}) => {
  const harm = await watchForHarm(page);
  const pages = [...readTree(SITE).keys()].filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    await page.goto(`${server.url}${file.replace(/index\.html$/u, '')}`);
    for (const marker of await page.locator('a[role="doc-noteref"]').all()) {
      await marker.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const sources = page.locator('[role="dialog"] a[role="doc-biblioref"]');
      if ((await sources.count()) > 0) await sources.first().click();
      await page.keyboard.press('Escape');
    }
    expect([...harm, ...(await harmOnPage(page))], file).toEqual([]);
  }
  await page.goto(`${server.url}read/0-introduction/`);
  await expect(page.locator('article')).toContainText(`灯下${HOSTILE}谈话`);
  await page.goto(`${server.url}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('#results[aria-busy="false"] mark').first()).toHaveText(
    '<img src=x onerror=alert(1)>',
  );
  expect([...harm, ...(await harmOnPage(page))]).toEqual([]);
});
