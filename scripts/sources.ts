import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContentFolder } from '../src/integrations/content-folder.ts';
import { contentFolder } from '../src/integrations/settings.ts';
import { baseName, readFrontmatter, readYaml } from '../src/lib/content/file.ts';
import { sourceSchema, type SourceData } from '../src/lib/content/schemas.ts';
import { readLibrary } from '../src/lib/drafts/library.ts';
import { addLibrary, reportOnLibrary } from '../src/lib/drafts/add-library.ts';
import { confirmProposals } from '../src/lib/drafts/confirm.ts';
import { matchSources } from '../src/lib/drafts/match.ts';
import { printProposals, printSource, readProposals } from '../src/lib/drafts/print-source.ts';
import {
  draftSources,
  type NoteFile,
  type Proposals,
  withNew,
} from '../src/lib/drafts/proposals.ts';
import { readLibraryFile } from './lib/library-file.ts';

const DRAFTS = 'drafts/sources.yaml';
const USAGE = `npm run sources -- library.json | library.bib   takes the entries of a reference manager;
                                                with --cited those alone that words of the notes cite
npm run sources -- notes                        drafts entries from the words of the notes
npm run sources -- confirm <id> … | --all       makes drafts sources, and links their words`;

/**
 * Help with sources. Only `confirm` changes a note; no command overwrites a file of sources/ that
 * is there, or a draft that the editor has corrected.
 */
async function main([command = '', ...ids]: readonly string[]): Promise<void> {
  const citedAlone = ids.includes('--cited');
  const folder = contentFolder();
  const files = new Map((await readContentFolder(folder)).map((file) => [file.path, file.text]));
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const known = sourcesIn(files);
  const notes = notesIn(files);
  const drafts = readProposals(await readDrafts(path.join(folder, DRAFTS)));
  const propose = async (proposals: Proposals): Promise<string> => {
    const all = withNew(drafts, proposals);
    const added = Object.keys(all).length - Object.keys(drafts).length;
    if (Object.keys(all).length > 0) await write(DRAFTS, printProposals(all));
    const names = Object.entries(proposals).map(
      ([id, { cited }]) =>
        `  ${id}: ${cited.map(({ note, words }) => `${note} “${words}”`).join('; ')}`,
    );
    return [
      `${String(names.length)} proposals, ${String(added)} of them new, in ${path.join(folder, DRAFTS)} (待核):`,
      ...names,
    ].join('\n');
  };
  if (/\.(?:json|bib)$/iu.test(command)) {
    const library = readLibrary(await readLibraryFile(command));
    const all = addLibrary(library, known);
    const mine = new Map([...all.fresh, ...all.there].map(({ id, data }) => [id, data]));
    const matched = matchSources(notes, mine);
    const fresh = all.fresh.filter(({ id }) => !citedAlone || matched[id]);
    for (const { id, key, data } of fresh)
      await write(
        `sources/${id}.yaml`,
        printSource(data, `from ${path.basename(command)}: ${key}`),
      );
    console.log(reportOnLibrary(library, { ...all, fresh }, notes));
    console.log(await propose(matched));
  } else if (command === 'notes') {
    console.log(await propose(draftSources(notes, known)));
  } else if (command === 'confirm' && ids.length > 0) {
    const wanted = ids.includes('--all') ? Object.keys(drafts) : ids;
    const { changed, left, said } = confirmProposals(wanted, drafts, files);
    for (const [name, text] of changed) await write(name, text);
    await write(DRAFTS, printProposals(left));
    console.log(said.join('\n'));
  } else throw new Error(USAGE);
}

/** What waits for the editor, who may have broken it while correcting. */
async function readDrafts(file: string): Promise<unknown> {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const { data, errors } = readYaml(text);
  const [error] = errors;
  if (error) throw new Error(`${file}:${String(error.line)}: ${error.message}`);
  return data;
}

/** The sources of the folder that can be read. */
function sourcesIn(files: ReadonlyMap<string, string>): Map<string, SourceData> {
  const known = new Map<string, SourceData>();
  for (const [name, text] of files) {
    if (!/^sources\/[^/]+\.yaml$/u.test(name)) continue;
    const { data, error } = sourceSchema.safeParse(readYaml(text).data);
    if (!data)
      throw new Error(`${name} cannot be used: run “npm run check:content” (${error.message})`);
    known.set(baseName(name), data);
  }
  return known;
}

function notesIn(files: ReadonlyMap<string, string>): NoteFile[] {
  return [...files].flatMap(([name, text]): NoteFile[] => {
    const body = /^notes\/[^/]+\.md$/u.test(name) ? readFrontmatter(text)?.body : undefined;
    return body === undefined ? [] : [{ id: baseName(name), body: body.trimStart() }];
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
