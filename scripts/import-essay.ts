import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/integrations/settings.ts';
import { planPaper } from './lib/import-paper.ts';
import { planSource } from './lib/import-source.ts';
import { carryOut } from './lib/write-import.ts';

/**
 * `npm run import -- paper.docx` turns a paper into a content folder; `npm run import` alone reads
 * the source.txt that stands there. Files that were edited are named and nothing at all is
 * written, unless --force is given.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = contentFolder();
  const [paper, other] = positionals;
  if (other !== undefined) throw new Error(`Name one paper only: ${positionals.join(', ')}`);
  const planned =
    paper === undefined
      ? await planSource(folder, values.force)
      : await planPaper(path.resolve(paper), folder);
  await carryOut(planned, folder, values.force);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
