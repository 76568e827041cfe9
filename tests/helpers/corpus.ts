import { sha256 } from '../../src/integrations/content-folder.ts';
import { entriesOf, readContent } from '../../src/lib/content/read.ts';
import type { Corpus } from '../../src/lib/corpus/corpus.ts';
import { joinCorpus } from '../../src/lib/corpus/join.ts';
import { filesOf, readFolder, type Folder } from './content-fixture.ts';

/**
 * The corpus of a content folder as the build makes it, without Astro; the folder must be without
 * mistakes.
 */
export function corpusOf(folder: string | Folder): Corpus {
  const files = filesOf(typeof folder === 'string' ? readFolder(folder) : folder);
  const content = readContent(files);
  const entries = entriesOf(content, sha256(content.source?.text ?? ''));
  if (!entries || content.issues.length > 0)
    throw new Error(`the folder has mistakes: ${JSON.stringify(content.issues)}`);
  return joinCorpus(entries);
}
