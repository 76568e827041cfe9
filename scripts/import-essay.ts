import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../src/integrations/content-folder.ts';
import { contentFolder } from '../src/integrations/settings.ts';
import { pageRange } from '../src/lib/content/entries.ts';
import { readYaml } from '../src/lib/content/file.ts';
import { essaySchema } from '../src/lib/content/essay-schema.ts';
import { importEssay } from '../src/lib/import/essay.ts';
import { planImport, type ImportStep } from '../src/lib/import/plan.ts';

/**
 * Turns source.txt of the content folder into sections/*.mdx and notes/*.md: `npm run import [--
 * --force]`. Files that were edited are named and nothing at all is written, unless --force is
 * given.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });
  const folder = contentFolder();
  const steps = await plan(folder);
  const edited = steps.filter((step) => step.state === 'edited');
  if (edited.length > 0 && !values.force) {
    const list = edited.map((step) => `  ${step.path}`).join('\n');
    throw new Error(
      `Nothing was written, because these files differ from what the import would write:\n${list}\nRun it with --force to replace them.`,
    );
  }
  const writing = steps.filter((step) => step.state === 'new' || step.state === 'edited');
  for (const step of writing) {
    const file = path.join(folder, step.path);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, step.text);
  }
  const count = (state: ImportStep['state']): string =>
    String(steps.filter((step) => step.state === state).length);
  console.log(
    `Imported: ${count('new')} new, ${count('edited')} replaced, ${count('same')} unchanged, ${count('kept')} kept with the editors' links.`,
  );
}

async function plan(folder: string): Promise<ImportStep[]> {
  const files = await readContentFolder(folder);
  const [source, yaml] = ['source.txt', 'essay.yaml'].map((name) => {
    const file = files.find((entry) => entry.path === name);
    if (!file)
      throw new Error(
        `${path.join(folder, name)} is missing: the import needs the text and what is known of it`,
      );
    return file.text;
  });
  const essay = essaySchema.safeParse(readYaml(yaml ?? '').data);
  if (!essay.success)
    throw new Error(`essay.yaml cannot be used: run “npm run check:content” to see why`);
  const range = pageRange(essay.data);
  if (!range || !essay.data.sections)
    throw new Error(
      'essay.yaml: the text layer of a PDF is imported by its pages and sections: name both',
    );
  const { first, last } = range;
  const imported = importEssay(source ?? '', first);
  const pages = imported.sections.flatMap((section) =>
    section.blocks.flatMap((block) => block.runs),
  );
  const found = pages.reduce((page, run) => (run.kind === 'page-break' ? run.page : page), first);
  if (found !== last)
    throw new Error(
      `essay.yaml: pages: ${essay.data.pages}, but the text of source.txt ends on page ${String(found)}`,
    );
  return planImport(imported, essay.data.sections, files);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
