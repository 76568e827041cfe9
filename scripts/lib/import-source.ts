import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { pageRange } from '../../src/lib/content/entries.ts';
import { readYaml } from '../../src/lib/content/file.ts';
import { essaySchema } from '../../src/lib/content/schemas.ts';
import { importEssay } from '../../src/lib/import/essay.ts';
import { planImport } from '../../src/lib/import/plan.ts';
import { shown, type Planned } from './import-paper.ts';

/** Reads source.txt of a content folder and says which files come of it. */
export async function planSource(folder: string): Promise<Planned> {
  const files = await readContentFolder(folder);
  const [source, yaml] = ['source.txt', 'essay.yaml'].map((name) => {
    const file = files.find((entry) => entry.path === name);
    if (!file)
      throw new Error(
        `${shown(folder, name)} is missing: the import needs the text and what is known of it`,
      );
    return file.text;
  });
  const essay = essaySchema.safeParse(readYaml(yaml ?? '').data);
  if (!essay.success)
    throw new Error(
      `${shown(folder, 'essay.yaml')} cannot be used: run “npm run check:content” to see why`,
    );
  const { first, last } = pageRange(essay.data);
  const imported = importEssay(source ?? '', first);
  const pages = imported.sections.flatMap((section) =>
    section.blocks.flatMap((block) => block.runs),
  );
  const found = pages.reduce((page, run) => (run.kind === 'page-break' ? run.page : page), first);
  if (found !== last)
    throw new Error(
      `${shown(folder, 'essay.yaml')}: pages: ${essay.data.pages}, but the text of source.txt ends on page ${String(found)}`,
    );
  return {
    steps: planImport(imported, essay.data.sections, files),
    pictures: new Map(),
    stale: [],
    report: { lines: [], matches: true },
  };
}
