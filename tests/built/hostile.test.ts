import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { startBuild } from '../helpers/build.ts';

// Below the project, where Astro looks for what it imports; git ignores it.
mkdirSync('.tests', { recursive: true });
const scratch = mkdtempSync('.tests/hostile-');
const TITLE = '灯火<img src=x onerror=alert(1)>研究</template></script><script>alert(2)</script>';
const NAME = '"><svg onload=alert(3)>';

/** Builds a changed copy of the fixture's folder with the site's own build. */
async function build(
  name: string,
  file: string,
  change: (text: string) => string,
): Promise<{ dist: string; output: string; ok: boolean }> {
  const content = path.join(scratch, name, 'content');
  const dist = path.join(scratch, name, 'dist');
  cpSync('tests/fixtures/content/whole', content, { recursive: true });
  writeFileSync(path.join(content, file), change(readFileSync(path.join(content, file), 'utf8')));
  const { code, output } = await startBuild(dist, { CONTENT_DIR: content }).end;
  return { dist, output, ok: code === 0 };
}

afterAll(() => rmSync(scratch, { recursive: true }));

describe('another content folder', () => {
  test('that names HTML in a source shows it as words on every page', async () => {
    const { dist, output, ok } = await build('html', 'sources/li-2020.yaml', (text) =>
      text
        .replace('title: 灯火研究', `title: '${TITLE}'`)
        .replace('{ family: 李, given: 明 }', `{ literal: '${NAME}' }`),
    );
    expect(ok, output).toBe(true);
    let shown = 0;
    for (const file of globSync('**/*.html', { cwd: dist })) {
      const $ = load(readFileSync(path.join(dist, file), 'utf8'));
      const templates = $('template').map(
        (_, template) => load($(template).html() ?? '')('img, svg[onload], script').length,
      );
      expect(
        $('img, [onload], [onerror], body script:not([src], [type="application/ld+json"])').length,
        file,
      ).toBe(0);
      expect(
        templates.toArray().every((count) => count === 0),
        file,
      ).toBe(true);
      const words = $('body').text() + $('template').text();
      if (words.includes(TITLE) && words.includes(NAME)) shown += 1;
    }
    // The list of sources and the page of this one, at least.
    expect(shown).toBeGreaterThanOrEqual(2);
  });

  test('that is broken stops the build with the report, and nothing is written', async () => {
    const { dist, output, ok } = await build('broken', 'sections/1-history.mdx', (text) =>
      text.replace('百余年', '百年'),
    );
    expect(ok).toBe(false);
    expect(output).toContain('1 problem in the content');
    expect(output).toContain('sections/1-history.mdx:6: the author’s text differs from source.txt');
    expect(existsSync(dist)).toBe(false);
  });
});
