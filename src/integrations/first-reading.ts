import path from 'node:path';
import { knowTerms, type KnownTerms } from '../lib/annotate/term-links.ts';
import { checkRead } from '../lib/check/content.ts';
import { formatIssues } from '../lib/check/issue.ts';
import { entriesOf, readContent, type ReadContent } from '../lib/check/read.ts';
import { baseName, type ContentFile } from '../lib/content/file.ts';
import { joinCorpus } from '../lib/corpus/join.ts';
import { nameTable } from '../lib/corpus/name-table.ts';
import type { Remark } from '../lib/corpus/remarks.ts';
import { namesOf } from '../lib/corpus/terms.ts';
import { compareNoteIds, parseNoteId } from '../lib/ids.ts';
import { contentFolder, readContentFolder, sha256 } from './content-folder.ts';

/** What must be known of the content before the first section is compiled. */
export interface FirstReading {
  /** What is to be fixed, or `undefined`. */
  readonly report: string | undefined;
  /** Every note's number through the essay, from 1, by id. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Every term with its names, as the text is searched for them. */
  readonly terms: KnownTerms;
  /** The remarks on the essay's own words; none while the content has mistakes. */
  readonly remarks: readonly Remark[];
}

/** Reads and checks a content folder once, for all that compiles it. */
export async function readFirst(folder = contentFolder()): Promise<FirstReading> {
  const { files, content, report } = await readAndCheck(folder);
  const entries = report === undefined ? entriesOf(content) : undefined;
  return {
    report,
    ordinals: noteOrdinals(files.map((file) => file.path)),
    terms: knowTerms(
      content.terms.map(({ id, data }) => ({ id, names: namesOf(data) })),
      nameTable(),
    ),
    remarks: entries
      ? joinCorpus(entries).remarks.filter(({ place }) => place.note === undefined)
      : [],
  };
}

/** The report on the content folder, or `undefined` when there is nothing to fix. */
export async function contentReport(folder = contentFolder()): Promise<string | undefined> {
  return (await readAndCheck(folder)).report;
}

async function readAndCheck(
  folder: string,
): Promise<{ files: ContentFile[]; content: ReadContent; report: string | undefined }> {
  const files = await readContentFolder(folder);
  const content = readContent(files);
  const issues = checkRead(content, sha256(content.source?.text ?? ''));
  const name = path.relative(process.cwd(), folder) || '.';
  return { files, content, report: issues.length > 0 ? formatIssues(issues, name) : undefined };
}

/**
 * By the names of the files, so that a note that cannot be read keeps its number; other names are
 * the check's to report.
 */
function noteOrdinals(paths: readonly string[]): Map<string, number> {
  const ids = paths.flatMap((file) =>
    file.startsWith('notes/') ? (parseNoteId(baseName(file)) ?? []) : [],
  );
  return new Map(ids.sort(compareNoteIds).map((id, index) => [id, index + 1]));
}
