import { readContent } from '../../src/lib/check/read.ts';
import type { Corpus } from '../../src/lib/corpus/corpus.ts';
import { joinCorpus } from '../../src/lib/corpus/join.ts';
import { filesOf, readFolder } from './content-fixture.ts';

/** The corpus of a content folder as the build makes it, without Astro; the folder must be without mistakes. */
export function corpusOf(folder: string): Corpus {
  const { essay, timeline, english, issues, ...entries } = readContent(filesOf(readFolder(folder)));
  if (!essay || issues.length > 0) throw new Error(`${folder} has mistakes: ${JSON.stringify(issues)}`);
  return joinCorpus({ ...entries, essay: essay.data, timeline: timeline?.data ?? [], english: english?.data });
}
