import { checkContent } from '../lib/check/content.ts';
import { readContent } from '../lib/check/read.ts';
import { joinCorpus } from '../lib/corpus/join.ts';
import type { Remark } from '../lib/corpus/remarks.ts';
import { readContentFolder, sha256 } from './content-folder.ts';

/** The remarks on the essay's own words; none while the content has mistakes, which the corpus check reports. */
export async function remarkPlaces(folder: string): Promise<Remark[]> {
  const files = await readContentFolder(folder);
  const content = readContent(files);
  if (!content.essay || checkContent(files, sha256(content.source?.text ?? '')).length > 0) return [];
  const { remarks } = joinCorpus({
    ...content,
    essay: content.essay.data,
    english: content.english?.data,
    timeline: content.timeline?.data ?? [],
  });
  return remarks.filter(({ place }) => place.note === undefined);
}
