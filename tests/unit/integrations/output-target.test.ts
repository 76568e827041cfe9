import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
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
  ])('into %s', (name, why) => {
    expect(refuseTarget(at(name), [at('project'), at('project/content')])).toContain(why);
  });

  it('into the root of the file system', () => {
    expect(refuseTarget(path.parse(folder).root, [])).toContain('is the root');
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
