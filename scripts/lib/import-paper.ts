import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readContentFolder, sha256 } from '../../src/integrations/content-folder.ts';
import type { ContentFile } from '../../src/lib/content/file.ts';
import { readYaml } from '../../src/lib/content/file.ts';
import { readPaper } from '../../src/lib/import/paper.ts';
import { personOf } from '../../src/lib/import/person.ts';
import { mergeEssay, planPaperFiles, staleFiles } from '../../src/lib/import/plan-files.ts';
import type { ImportStep } from '../../src/lib/import/plan.ts';
import {
  essayFields,
  printEssay,
  printNotes,
  printSections,
  printSource,
  sectionNames,
  sourceBlocks,
} from '../../src/lib/import/print-tree.ts';
import { reportTree, type Report } from '../../src/lib/import/report.ts';
import type { EssayTree } from '../../src/lib/import/tree.ts';
import { takeApart } from './pandoc.ts';

/** What pandoc says where notes or words are lost. */
const LOST = /Note with key|Duplicate note|Could not load include file/u;

/** What an import is about to do. */
export interface Planned {
  readonly steps: readonly ImportStep[];
  /** Bytes of pictures by their place in the folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly report: Report;
  readonly stale: readonly string[];
}

/** Reads a paper and says which files of a content folder come of it. Nothing is written. */
export async function planPaper(paper: string, folder: string): Promise<Planned> {
  const taken = await takeApart(paper);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const files = isFolder ? await readContentFolder(folder) : [];
  const known = essayOf(files, folder);
  const { tree, hints, supplied } = complete(
    readPaper(taken.document, taken.format, taken.front, taken.losses),
    known,
    paper,
  );
  const blocks = sourceBlocks(tree);
  const source = printSource(blocks);
  const names = namesFor(tree, known, folder);
  const made = { sha256: sha256(source), sections: names };
  const fields = essayFields(tree, tree.facts.authors.map(personOf), made);
  const printed = [...printSections(tree, names), ...printNotes(tree.notes)];
  const report = reportTree(tree, blocks, shown(folder, 'source.txt'), supplied);
  const pictures = new Map<string, Uint8Array>();
  const missing: string[] = [];
  for (const { path: place, from } of tree.media) {
    const bytes = await taken.picture(from);
    if (bytes) pictures.set(place, bytes);
    else
      missing.push(
        `! The picture ${from} was not found beside the paper: put it at ${shown(folder, place)}`,
      );
  }
  const steps = [
    essayStep(files, fields),
    sourceStep(files, source, known),
    ...planPaperFiles(printed, files),
    ...(await Promise.all([...pictures].map((one) => pictureStep(folder, ...one)))),
  ];
  return {
    steps,
    pictures,
    stale: staleFiles(printed, files).map((one) => shown(folder, one)),
    report: {
      matches: report.matches && !taken.warnings.some((one) => LOST.test(one)),
      lines: [...report.lines, ...missing, ...taken.warnings, ...hints],
    },
  };
}

/** A place in the content folder as the reader of a message can open it. */
export function shown(folder: string, file: string): string {
  const place = path.relative(process.cwd(), path.join(folder, file));
  return place.split(path.sep).join('/');
}

function essayOf(files: readonly ContentFile[], folder: string): Record<string, unknown> {
  const file = files.find((one) => one.path === 'essay.yaml');
  if (!file) return {};
  const { data, errors } = readYaml(file.text);
  const [error] = errors;
  if (error || typeof data !== 'object' || data === null)
    throw new Error(
      `${shown(folder, 'essay.yaml')}${error ? `:${error.line}: ${error.message}` : ' holds no fields'}: correct it first`,
    );
  return data as Record<string, unknown>;
}

/** What the paper does not say, essay.yaml may; and without a title there is no edition. */
function complete(
  tree: EssayTree,
  known: Readonly<Record<string, unknown>>,
  paper: string,
): { tree: EssayTree; hints: string[]; supplied: string[] } {
  const own = Object.fromEntries(
    ['title', 'subtitle', 'abstract', 'language'].flatMap((key) => {
      const value = known[key];
      return typeof value === 'string' ? [[key, value.trim()] as const] : [];
    }),
  );
  const { facts } = tree;
  const hints = Object.entries(own).flatMap(([key, value]) => {
    const said = new Map<string, unknown>(Object.entries(facts)).get(key);
    return typeof said !== 'string' || said === value || key === 'language'
      ? []
      : [`! essay.yaml says another ${key} than the paper (“${said.slice(0, 40)}”)`];
  });
  const name = path.basename(paper).replace(/\.[^.]+$/u, '');
  if (facts.title === undefined && own['title'] === undefined)
    hints.push(
      `! The paper does not say its title; the name of the file, “${name}”, stands for it. Correct it in essay.yaml and run the import again.`,
    );
  const absent = (
    [
      ['authors', facts.authors.length === 0 && known['author'] === undefined],
      ['an abstract', (facts.abstract ?? own['abstract']) === undefined],
      ['keywords', facts.keywords.length === 0 && known['keywords'] === undefined],
    ] as const
  ).flatMap(([what, isAbsent]) => (isAbsent ? [what] : []));
  if (absent.length > 0)
    hints.push(
      `Not found in the paper: ${absent.join(', ')}. If it has them, write them into essay.yaml.`,
    );
  const all = { title: name, ...own, ...facts };
  const supplied = (['title', 'subtitle', 'abstract'] as const).flatMap((key) =>
    facts[key] === undefined ? [all[key] ?? ''] : [],
  );
  return { tree: { ...tree, facts: all }, hints, supplied };
}

/** The editors' names of the sections, as long as there are as many. */
function namesFor(
  tree: EssayTree,
  known: Readonly<Record<string, unknown>>,
  folder: string,
): string[] {
  const names = sectionNames(tree.sections);
  const given = known['sections'];
  if (!Array.isArray(given)) return names;
  if (given.length === names.length) return given.map(String);
  throw new Error(
    `${shown(folder, 'essay.yaml')}: sections: it names ${given.length}, but the paper has ${names.length} (${names.join(', ')}). Take the field “sections” out; the import writes it anew.`,
  );
}

function essayStep(
  files: readonly ContentFile[],
  fields: Readonly<Record<string, unknown>>,
): ImportStep {
  const old = files.find((one) => one.path === 'essay.yaml')?.text;
  const text =
    old === undefined
      ? printEssay(fields)
      : mergeEssay(old, fields, ['sourceForm', 'sha256', 'sections']);
  const state = old === undefined ? 'new' : old === text ? 'same' : 'completed';
  return { path: 'essay.yaml', text, state };
}

/** A source.txt that the last import wrote may be written anew; another one is somebody's own. */
function sourceStep(
  files: readonly ContentFile[],
  text: string,
  known: Readonly<Record<string, unknown>>,
): ImportStep {
  const old = files.find((one) => one.path === 'source.txt')?.text;
  if (old === undefined) return { path: 'source.txt', text, state: 'new' };
  const isOurs = known['sourceForm'] === 'blocks' && known['sha256'] === sha256(old);
  const state = old === text ? 'same' : isOurs ? 'completed' : 'edited';
  return { path: 'source.txt', text, state };
}

async function pictureStep(folder: string, place: string, bytes: Uint8Array): Promise<ImportStep> {
  const old = await readFile(path.join(folder, place)).catch(() => undefined);
  const state = old === undefined ? 'new' : old.equals(bytes) ? 'same' : 'edited';
  return { path: place, text: '', state };
}
