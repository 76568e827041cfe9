import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { placeSite } from '../../../src/integrations/atomic-output.ts';
import {
  assertTarget,
  MARKER_FILE,
  refuseTarget,
} from '../../../src/integrations/output-target.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'target-'));
  for (const name of ['project/content', 'project/.git', 'photographs', 'empty', 'site', 'full'])
    mkdirSync(at(name), { recursive: true });
  for (const file of [
    'project/package.json',
    'photographs/summer.jpg',
    `site/${MARKER_FILE}`,
    'file',
  ])
    writeFileSync(at(file), '');
  symlinkSync(at('project'), at('link'));
  symlinkSync(at('gone'), at('nowhere'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a site may be put', () => {
  test.each(['new', 'new/below/it', 'empty', 'site', 'project/dist', 'link/dist'])(
    'into %s',
    (name) => {
      expect(refuseTarget(at(name), [at('project'), at('project/content')])).toBeUndefined();
    },
  );
});

describe('a site must not be put', () => {
  test.each([
    ['project', 'would be deleted'],
    ['link', 'would be deleted'],
    ['project/content', 'would be deleted'],
    ['.', 'would be deleted'],
    ['photographs', 'no build of this edition wrote (summer.jpg…)'],
    ['project/.git/..', 'would be deleted'],
    ['file', 'is a file'],
    ['file/below', 'is a file'],
    ['nowhere', 'leads nowhere'],
    ['nowhere/below', 'leads nowhere'],
  ])('into %s', (name, why) => {
    expect(refuseTarget(at(name), [at('project'), at('project/content')])).toContain(why);
  });

  it('into the root of the file system', () => {
    expect(refuseTarget(path.parse(folder).root, [])).toContain('is the root');
  });

  it('in the place of a mount point', () => {
    expect(refuseTarget('/dev', [])).toContain('is a mount point');
  });

  it('anywhere in the content folder, not even where nothing is', () => {
    expect(() => assertTarget(at('project/content/new'), 'OUT_DIR', at('project/content'))).toThrow(
      /lies in the content folder .*\n {4}fix: {2}name a new or empty folder with OUT_DIR/u,
    );
  });

  it('into the folder of this project', () => {
    expect(() => assertTarget(process.cwd(), 'OUT_DIR', at('project/content'))).toThrow('deleted');
  });
});

describe('a built site is put', () => {
  const built = (): string => {
    mkdirSync(at('built'));
    writeFileSync(at('built/index.html'), 'new');
    return at('built');
  };

  it('where a link leads, and the link stays', async () => {
    symlinkSync(at('site'), at('www'));
    await placeSite(built(), at('www'), 'OUT_DIR');
    expect(lstatSync(at('www')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('site')).sort()).toEqual([MARKER_FILE, 'index.html'].sort());
  });

  it('into folders that are not there yet', async () => {
    await placeSite(built(), at('new/below/it'), 'OUT_DIR');
    expect(readdirSync(at('new/below'))).toEqual(['it']);
  });

  it('on another file system, whole', async () => {
    // Where there is none, this shows nothing new.
    const root = statSync('/dev/shm', { throwIfNoEntry: false })?.isDirectory()
      ? '/dev/shm'
      : folder;
    const elsewhere = mkdtempSync(path.join(root, 'site-'));
    try {
      await placeSite(built(), path.join(elsewhere, 'site'), 'OUT_DIR');
      expect(readdirSync(elsewhere)).toEqual(['site']);
      expect(readdirSync(path.join(elsewhere, 'site'))).toContain('index.html');
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('not at all when it cannot be, and the old one stands alone', async () => {
    await expect(placeSite(at('none'), at('site'), 'OUT_DIR')).rejects.toThrow('ENOENT');
    expect(readdirSync(at('site'))).toEqual([MARKER_FILE]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
