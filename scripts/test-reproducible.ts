/**
 * `npm run test:reproducible`: builds the site at other paths, in other time zones and languages,
 * with another umask and as another user where that is possible, and compares every byte.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A user that every system has and that owns nothing. */
const NOBODY = 65_534;
const SURROUNDINGS = [
  { name: 'first', env: { TZ: 'UTC', LANG: 'C' }, umask: '022' },
  {
    name: "空 格 (a)'b",
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    umask: '077',
  },
  { name: 'third', env: { TZ: 'America/Los_Angeles', LANG: 'zh_CN.UTF-8' }, umask: '002' },
];

const scratch = mkdtempSync(path.join(tmpdir(), 'reproducible-'));
// Another user must be able to pass through.
spawnSync('chmod', ['755', scratch]);

/** Copies what the build reads, and says where: all that Git knows, and the packages. */
function copyProject(name: string): string {
  const folder = path.join(scratch, name);
  const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files.stdout.split('\n').filter((line) => line !== '')) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(file, path.join(folder, file));
  }
  // Caches stand among the packages, so that only their folder is a link.
  mkdirSync(path.join(folder, 'node_modules'));
  for (const entry of globSync('node_modules/{*,.bin}'))
    symlinkSync(path.resolve(entry), path.join(folder, entry));
  return folder;
}

/** The files of a site that was built there, by their paths. */
function build({ name, env, umask }: (typeof SURROUNDINGS)[number]): Map<string, Buffer> {
  const folder = copyProject(name);
  const isOther = process.getuid?.() === 0 && name === 'third';
  if (isOther) spawnSync('chown', ['-R', String(NOBODY), folder]);
  const command = `umask ${umask} && exec "${process.execPath}" node_modules/astro/bin/astro.mjs build`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    ...(isOther ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}${stderr}`);
  const site = path.join(folder, 'dist');
  const files = globSync('**/{*,.*}', { cwd: site, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  console.log(`${String(files.length)} files in ${folder}${isOther ? ', as another user' : ''}`);
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(site, file), readFileSync(file)]),
  );
}

try {
  const [first, ...others] = SURROUNDINGS.map(build);
  const paths = new Set([first, ...others].flatMap((site) => [...(site?.keys() ?? [])]));
  const differing = [...paths].filter((file) =>
    others.some((site) => first?.get(file)?.equals(site.get(file) ?? Buffer.alloc(0)) !== true),
  );
  if (differing.length > 0) throw new Error(`These files differ:\n${differing.join('\n')}`);
  console.log(`All ${String(paths.size)} files are the same, byte for byte.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
