import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportStep } from '../../src/lib/import/plan.ts';
import { shown, type Planned } from './import-paper.ts';

/**
 * Writes what an import planned and prints its report. The exit code is not 0 when notes and
 * markers do not match, or words of the paper are in no file.
 * @throws Error naming the edited files, when there are any and `force` is not given
 */
export async function carryOut(
  { steps, pictures, report, stale }: Planned,
  folder: string,
  force: boolean,
): Promise<void> {
  const edited = steps.filter((step) => step.state === 'edited');
  if (edited.length > 0 && !force) {
    const list = edited.map((step) => `  ${shown(folder, step.path)}`).join('\n');
    throw new Error(
      `Nothing was written, because these files differ from what the import would write:\n${list}\nRun it with --force to replace them.`,
    );
  }
  for (const { path: place, text, state } of steps) {
    if (state === 'same' || state === 'kept') continue;
    const file = path.join(folder, place);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, pictures.get(place) ?? text);
  }
  const count = (state: ImportStep['state']): number =>
    steps.filter((step) => step.state === state).length;
  console.log(
    `Imported: ${count('new')} new, ${count('completed')} completed, ${count('edited')} replaced, ${count('same')} unchanged, ${count('kept')} kept with the editors' links.`,
  );
  for (const line of report.lines) console.log(line);
  if (stale.length > 0)
    console.log(
      `These files are not of this import. Delete them if an earlier import wrote them:\n${stale.map((file) => `  ${file}`).join('\n')}`,
    );
  if (!report.matches) process.exitCode = 1;
}
