import type { EssayRun } from '../content/runs.ts';
import { noteId, type NoteId } from '../ids.ts';
import { joinLines, tidySpaces } from './join.ts';
import { readBlocks, type ImportedBlock } from './paragraphs.ts';
import { readSourceText } from './source-lines.ts';

/** A subsection's heading or a paragraph. */
export interface EssayBlock {
  readonly kind: 'subsection' | 'paragraph';
  readonly runs: readonly EssayRun[];
}

/** The introduction (no heading in print) or a part (its heading in `heading`). */
export interface EssaySection {
  readonly heading: readonly EssayRun[] | undefined;
  readonly blocks: readonly EssayBlock[];
}

type MutableSection = EssaySection & { blocks: EssayBlock[] };

/** A note's exact words on one line. */
export interface EssayNote {
  readonly id: NoteId;
  readonly page: number;
  readonly number: number;
  readonly text: string;
}

/** The whole essay as the importer understands it. */
export interface ImportedEssay {
  readonly sections: readonly EssaySection[];
  readonly notes: readonly EssayNote[];
}

/**
 * Reads `source.txt` into sections and notes. All text is in NFC; no other character changes.
 * @throws SourceTextError naming the line that cannot be understood
 */
export function importEssay(source: string, firstPage: number): ImportedEssay {
  const document = readSourceText(source.normalize('NFC'), firstPage);
  const sections: MutableSection[] = [];
  let page = firstPage;
  for (const block of readBlocks(document)) {
    const runs = resolveMarkers(block, page);
    page = runs.page;
    if (block.kind === 'part') sections.push(beginSection(runs.runs, sections.at(-1)?.blocks));
    else {
      if (sections.length === 0) sections.push({ heading: undefined, blocks: [] });
      sections.at(-1)?.blocks.push({ kind: block.kind, runs: runs.runs });
    }
  }
  const notes = document.pages.flatMap((sheet) =>
    sheet.notes.map((note): EssayNote => ({
      id: noteId(sheet.number, note.number),
      page: sheet.number,
      number: note.number,
      text: tidyLine(joinLines(note.lines.map((line) => line.text))),
    })),
  );
  return { sections, notes };
}

/**
 * A title is plain words: when a page begins with one, its break stands at the end of the section
 * before.
 */
function beginSection(heading: readonly EssayRun[], before: EssayBlock[] = []): MutableSection {
  const breaks = heading.filter((run) => run.kind === 'page-break');
  const last = before.pop();
  if (last) before.push({ ...last, runs: [...last.runs, ...breaks] });
  return { heading: heading.filter((run) => run.kind !== 'page-break'), blocks: [] };
}

function resolveMarkers(
  block: ImportedBlock,
  pageBefore: number,
): { runs: EssayRun[]; page: number } {
  let page = pageBefore;
  const runs = block.runs.map((run): EssayRun => {
    if (run.kind === 'page-break') page = run.page;
    return run.kind === 'marker' ? { kind: 'marker', note: noteId(page, run.number) } : run;
  });
  return { runs, page };
}

function tidyLine(text: string): string {
  return tidySpaces([{ kind: 'text', text }])
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('');
}
