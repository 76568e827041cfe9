import { baseName } from '../lib/content/file.ts';
import { compareNoteIds, parseNoteId } from '../lib/ids.ts';
import { listContentFolder } from './content-folder.ts';

/** Every note's number through the essay, from 1, by id. Files with other names are the corpus check's to report. */
export async function noteOrdinals(folder: string): Promise<Map<string, number>> {
  const paths = await listContentFolder(folder);
  const ids = paths.flatMap((file) => (file.startsWith('notes/') ? (parseNoteId(baseName(file)) ?? []) : []));
  return new Map(ids.sort(compareNoteIds).map((id, index) => [id, index + 1]));
}
