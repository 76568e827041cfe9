import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { UNFINISHED } from '../../src/integrations/atomic-output.ts';
import { MARKER_FILE } from '../../src/integrations/output-target.ts';
import { readTree, startBuild } from '../helpers/build.ts';
import { distRoot } from '../helpers/dist.ts';

const FOLDER = '.tests/build';
const SITE = join(FOLDER, 'site');

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});

test('a second build, elsewhere in the world, gives the same bytes', async () => {
  // Its clock, its language and the place of its files are not the first one's.
  const { code, output } = await startBuild(SITE, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  }).end;
  expect(code, output).toBe(0);
  const [first, second] = [readTree(distRoot), readTree(SITE)];
  expect(first.size).toBeGreaterThan(100);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first]
      .filter(([file, bytes]) => second.get(file)?.equals(bytes) !== true)
      .map(([file]) => file),
  ).toEqual([]);
});

describe('the site that stands there', () => {
  const old = { 'index.html': 'the old page', 'sources.json': '[]', [MARKER_FILE]: '' };

  beforeEach(() => {
    mkdirSync(SITE);
    for (const [file, text] of Object.entries(old)) writeFileSync(join(SITE, file), text);
  });

  const standing = (): Record<string, string> =>
    Object.fromEntries([...readTree(SITE)].map(([file, bytes]) => [file, bytes.toString()]));

  test('stays when the content has a mistake', async () => {
    const content = join(FOLDER, 'content');
    cpSync('tests/fixtures/content/whole', content, { recursive: true });
    rmSync(join(content, 'sources/wang-2011.yaml'));
    const { code, output } = await startBuild(SITE, { CONTENT_DIR: content }).end;
    expect(output).toContain('1 problem in the content');
    expect(output).toMatch(/notes\/\S+\.md:\d+: .*\n.*wang-2011/u);
    expect(code).not.toBe(0);
    expect(standing()).toEqual(old);
    expect(existsSync(UNFINISHED)).toBe(false);
  });

  test('stays when the build is stopped half-way, and the next build is whole', async () => {
    const env = { CONTENT_DIR: 'tests/fixtures/content/whole' };
    // The page that is written first.
    const halfway = join(UNFINISHED, '404.html');
    // What is killed can clear nothing away, and the next build does.
    for (const [signal, leaves] of [['SIGTERM', false] as const, ['SIGKILL', true] as const]) {
      const build = startBuild(SITE, env);
      while (!existsSync(halfway) && build.process.exitCode === null) await wait(5);
      build.process.kill(signal);
      expect((await build.end).code).not.toBe(0);
      expect(existsSync(UNFINISHED), signal).toBe(leaves);
      expect(standing()).toEqual(old);
    }

    const { code, output } = await startBuild(SITE, env).end;
    expect(code, output).toBe(0);
    const files = [...readTree(SITE).keys()];
    expect(files).toEqual(expect.arrayContaining(['index.html', 'pagefind/pagefind-entry.json']));
    expect([...readTree(FOLDER).keys()].map((file) => file.split('/')[0])).toEqual(
      files.map(() => 'site'),
    );
  });
});

test('two builds at once, the second for another place, both come out whole', async () => {
  const [first, second] = ['/', '/essay/'].map((base, index) =>
    startBuild(`${SITE}-${String(index)}`, {
      CONTENT_DIR: 'tests/fixtures/content/whole',
      BASE_PATH: base,
    }),
  );
  const ends = await Promise.all([first?.end, second?.end]);
  expect(
    ends.map((end) => end?.code),
    ends.map((end) => end?.output).join('\n'),
  ).toEqual([0, 0]);
  expect(ends.map((end) => end?.output).join('')).toContain('waiting for another build');
  const bases = ['/', '/essay/'].map((_, index) =>
    [...readTree(`${SITE}-${String(index)}`)]
      .filter(([file]) => file.endsWith('index.html'))
      .map(([, bytes]) => /<link rel="icon" href="(\S*\/)favicon/u.exec(bytes.toString())?.[1]),
  );
  expect(bases.map((all) => [...new Set(all)])).toEqual([['/'], ['/essay/']]);
  expect(bases[0]?.length).toBe(bases[1]?.length);
});

test('a folder that no build wrote is left alone, before anything is built', async () => {
  mkdirSync(SITE);
  writeFileSync(join(SITE, 'photograph.jpg'), 'a summer');
  const { code, output } = await startBuild(SITE).end;
  expect(code).not.toBe(0);
  expect(output).toContain('holds files that no build of this edition wrote (photograph.jpg…)');
  expect([...readTree(FOLDER)].map(([file, bytes]) => [file, bytes.toString()])).toEqual([
    ['site/photograph.jpg', 'a summer'],
  ]);
});
