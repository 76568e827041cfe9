/* Before what an old Node could only refuse in words of its own: says what to do. Plain JavaScript,
   since an old Node reads no other. */
import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

/**
 * What to do about a Node that is too old; nothing when it is not.
 * @param {string} version of the Node that runs, such as `v20.20.2`
 * @param {string} wanted the range of package.json, such as `>=22.18`
 * @returns {string | undefined}
 */
export function adviceFor(version, wanted) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const [least = 0, leastMinor = 0] = wanted.replace('>=', '').split('.').map(Number);
  if (major > least || (major === least && minor >= leastMinor)) return undefined;
  return (
    `Node ${version} is too old: ${wanted} is wanted. On Linux and Windows “npm ci” brings one; ` +
    'if it was told “--ignore-scripts”, run “npm rebuild --ignore-scripts” once. ' +
    'Elsewhere install a newer Node.'
  );
}

if (process.argv[1]?.endsWith('check-node.js')) {
  const { engines } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url)).toString(),
  );
  const advice = adviceFor(process.version, engines.node);
  if (advice !== undefined) {
    console.error(advice);
    process.exitCode = 1;
  }
}
