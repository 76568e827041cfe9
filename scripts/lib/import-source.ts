import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { pageRange } from '../../src/lib/content/entries.ts';
import { essaySchema } from '../../src/lib/content/essay-schema.ts';
import { readYaml } from '../../src/lib/content/file.ts';
import { importEssay, type ImportedEssay } from '../../src/lib/import/essay.ts';
import { planTextLayer } from '../../src/lib/import/plan.ts';
import { staleFiles } from '../../src/lib/import/plan-files.ts';
import { sectionNamesOf } from '../../src/lib/import/print-tree.ts';
import { reportSource } from '../../src/lib/import/source-report.ts';
import { wordsOf } from '../../src/lib/content/runs.ts';
import { shown, type Planned } from './import-paper.ts';

/**
 * Reads source.txt of a content folder and says which files come of it.
 * @param force whether lines that were not understood may stand in running text
 */
export async function planSource(folder: string, force: boolean): Promise<Planned> {
  const files = await readContentFolder(folder);
  const [source, yaml] = ['source.txt', 'essay.yaml'].map((name) => {
    const file = files.find((entry) => entry.path === name);
    if (!file)
      throw new Error(
        `${shown(folder, name)} is missing. The import of a PDF's text needs the text and what is known of it; a Word, Markdown or other file is named: npm run import -- paper.docx`,
      );
    return file.text;
  });
  const essay = essaySchema.safeParse(readYaml(yaml ?? '').data);
  if (!essay.success)
    throw new Error(
      `${shown(folder, 'essay.yaml')} cannot be used: run “npm run check:content” to see why`,
    );
  if (essay.data.sourceForm === 'blocks')
    throw new Error(
      `${shown(folder, 'source.txt')} was written by an import of a paper: name the paper again, npm run import -- paper.docx`,
    );
  try {
    return plan(source ?? '', essay.data, files, folder, force);
  } catch (error) {
    // The library knows files by their names in the folder.
    if (error instanceof Error)
      error.message = error.message.replace(/^(?:source\.txt|essay\.yaml)/u, (name) =>
        shown(folder, name),
      );
    throw error;
  }
}

function plan(
  source: string,
  data: ReturnType<typeof essaySchema.parse>,
  files: Awaited<ReturnType<typeof readContentFolder>>,
  folder: string,
  force: boolean,
): Planned {
  const range = pageRange(data);
  const text = reportSource(source, range?.first, shown(folder, 'source.txt'));
  if (text.refusals.length > 0 && !force)
    throw new Error(
      [
        'Nothing was written, because these lines were not understood:',
        ...text.refusals,
        'A text without marks cannot tell headings, verse, lists and tables apart. Import the Word or Markdown file from which it was made (npm run import -- paper.docx), or correct these lines; --force takes them into the running text.',
      ].join('\n'),
    );
  const imported = withPages(source, range, data.pages, folder);
  const names = data.sections ?? sectionNamesOf(titlesOf(imported));
  const steps = planTextLayer(imported, names, files, data.language);
  return {
    steps,
    pictures: new Map(),
    stale: staleFiles(steps, files).map((file) => shown(folder, file)),
    report: { lines: [...text.lines(imported), ...text.refusals], matches: true },
  };
}

/** Where no page turns in the text of several pages, the turns are not known. */
function withPages(
  source: string,
  range: { first: number; last: number } | undefined,
  pages: string | undefined,
  folder: string,
): ImportedEssay {
  const imported = importEssay(source, range?.first);
  if (!range) return imported;
  const breaks = imported.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'page-break' ? run.page : [])),
    ),
  );
  if (breaks.length === 0 && range.first !== range.last) return importEssay(source, undefined);
  const last = breaks.at(-1) ?? range.first;
  if (last !== range.last)
    throw new Error(
      `${shown(folder, 'essay.yaml')}: pages: ${pages ?? ''}, but the text of source.txt ends on page ${String(last)}: a line that begins with a space begins a page`,
    );
  return imported;
}

function titlesOf(essay: ImportedEssay): (string | undefined)[] {
  return essay.sections.map(({ heading }) => heading && wordsOf(heading));
}
