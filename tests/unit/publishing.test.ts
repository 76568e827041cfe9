import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }
  >;
}

interface Lockfile {
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

test('the workflow publishes what was tested, with actions that nobody can change and no rights but those it needs', () => {
  const { permissions, jobs } = parse(read('.github/workflows/pages.yml')) as Workflow;
  expect(permissions).toEqual({});
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(
    steps
      .flatMap(({ uses }) => uses ?? [])
      .filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/u.test(uses)),
  ).toEqual([]);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    'npm test --silent',
    'npm run build',
  ]);
  expect(jobs['build']?.permissions).not.toHaveProperty('id-token');
});

test('the container takes what the build leaves, and needs nothing else', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (\S+)/gmu)].map(([, from = '']) => from);
  expect(copied).toEqual(['deploy/nginx.conf', 'dist']);
  expect(existsSync('deploy/nginx.conf')).toBe(true);
  expect(read('.dockerignore').match(/^!.+/gmu)).toEqual(['!dist', '!deploy/nginx.conf']);
});

test('every package is pinned to one version, and to its bytes', () => {
  const versions = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  expect(
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)),
  ).toEqual([]);
  const locked = Object.entries(
    (JSON.parse(read('package-lock.json')) as Lockfile).packages,
  ).filter(([path]) => path !== '');
  expect(locked.length).toBeGreaterThan(100);
  expect(
    locked
      .filter(([, { integrity, link }]) => !link && integrity?.startsWith('sha512-') !== true)
      .map(([path]) => path),
  ).toEqual([]);
});
