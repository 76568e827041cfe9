import path from 'node:path';
import { readContentFolder } from '../src/integrations/content-folder.ts';
import { contentFolder } from '../src/integrations/settings.ts';
import { readContent } from '../src/lib/content/read.ts';
import { words } from '#words/link-status.ts';
import { askAddresses } from './lib/link-checks.ts';

/**
 * `npm run links:external`: asks for the address of every source and writes what came of it to
 * link-checks.yaml. By hand and never a gate: hosts refuse programs, and an address that does not
 * answer today may tomorrow. A run that was stopped goes on where it was; `-- --again` asks for
 * all.
 */
const DAY = 86_400_000;
/** Answers of the last month need not be asked for again. */
const FRESH = 30 * DAY;

const folder = contentFolder();
const { sources } = readContent(await readContentFolder(folder));
const addresses = sources.flatMap(({ data }) => data.URL ?? []);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isAgain = process.argv.includes('--again');
const file = path.join(folder, 'link-checks.yaml');

const checks = await askAddresses(addresses, {
  file,
  today: dayOf(Date.now()),
  // Tomorrow has no answers yet.
  since: dayOf(Date.now() + (isAgain ? DAY : -FRESH)),
  pause: 1_500,
  patience: 20_000,
  report: (address, check) => console.log(`${words.status(check)}  ${address}`),
});
const open = addresses.filter(
  (address) => typeof checks[address]?.status === 'number' && checks[address].status < 300,
).length;
console.log(
  `${open} of ${addresses.length} addresses open; ${path.relative(process.cwd(), file)} holds what was found.`,
);
