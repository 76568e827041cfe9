import { knowTerms, type KnownTerms } from '../lib/annotate/term-links.ts';
import { readContent } from '../lib/check/read.ts';
import { nameTable } from '../lib/corpus/name-table.ts';
import { namesOf } from '../lib/corpus/terms.ts';
import { readContentFolder } from './content-folder.ts';

/** Every term with its names, as the text is searched for them. Files that cannot be read are the corpus check's to report. */
export async function namedTerms(folder: string): Promise<KnownTerms> {
  const files = (await readContentFolder(folder)).filter((file) => file.path.startsWith('terms/'));
  const { terms } = readContent(files);
  return knowTerms(
    terms.map(({ id, data }) => ({ id, names: namesOf(data) })),
    nameTable(),
  );
}
