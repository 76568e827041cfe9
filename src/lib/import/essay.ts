import type { EssayRun } from '../content/runs.ts';
import { noteId, type NoteId } from '../ids.ts';
import { checkMarkers } from './check-markers.ts';
import { isTrimmed, joinLines, tidySpaces } from './join.ts';
import { readBlocks, type ImportedBlock } from './paragraphs.ts';
import { readSourceText, type SourceDocument } from './source-lines.ts';

/** A subsection's heading or a paragraph. */
export interface EssayBlock {
  readonly kind: 'subsection' | 'paragraph';
  /** Of a heading below a subsection's. */
  readonly level?: 3 | 4;
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
  readonly page: number | undefined;
  readonly number: number;
  /** As printed, where that is not the number. */
  readonly label?: string;
  /** Called more than once. */
  readonly repeated?: boolean;
  readonly text: string;
}

/** The whole essay as the importer understands it. */
export interface ImportedEssay {
  readonly sections: readonly EssaySection[];
  readonly notes: readonly EssayNote[];
}

/**
 * Reads `source.txt` into sections and notes. All text is in NFC; no other character changes.
 * @param firstPage print page on which it begins; none where print pages are not known
 * @throws SourceTextError naming the line that cannot be understood
 */
export function importEssay(source: string, firstPage: number | undefined): ImportedEssay {
  const text = source.normalize('NFC');
  const document = readSourceText(text, firstPage ?? 1);
  checkMarkers(document);
  const sections: MutableSection[] = [];
  const pageOfNote = notePages(document, firstPage);
  const calls = new Map<NoteId, number>();
  let page = document.pages[0]?.number ?? 1;
  for (const block of readBlocks(document, isTrimmed(text))) {
    const runs = block.runs.flatMap((run): EssayRun[] => {
      if (run.kind === 'text') return [run];
      if (run.kind === 'page-break') {
        page = run.page;
        return firstPage === undefined ? [] : [run];
      }
      const note = noteId(pageOfNote(page), run.number);
      calls.set(note, (calls.get(note) ?? 0) + 1);
      return [{ kind: 'marker', note }];
    });
    if (block.kind === 'part') sections.push(beginSection(runs, sections.at(-1)?.blocks));
    else {
      if (sections.length === 0) sections.push({ heading: undefined, blocks: [] });
      sections.at(-1)?.blocks.push(blockOf(block.kind, runs));
    }
  }
  const trimmed = isTrimmed(text);
  const notes = document.pages.flatMap((sheet) =>
    sheet.notes.map((note): EssayNote => {
      const id = noteId(pageOfNote(sheet.number), note.number);
      const lines = note.lines.map((line) => line.text);
      return {
        id,
        page: pageOfNote(sheet.number),
        number: note.number,
        ...(note.label === undefined ? {} : { label: note.label }),
        ...((calls.get(id) ?? 0) > 1 ? { repeated: true } : {}),
        text: tidyLine(joinLines(lines, trimmed)),
      };
    }),
  );
  return { sections, notes };
}

/** The page of the note that a marker on a page calls. */
function notePages(
  { pages, hasEndnotes }: SourceDocument,
  firstPage: number | undefined,
): (page: number) => number | undefined {
  const last = pages.at(-1)?.number;
  return (page) => (firstPage === undefined ? undefined : hasEndnotes ? last : page);
}

function blockOf(kind: Exclude<ImportedBlock['kind'], 'part'>, runs: EssayRun[]): EssayBlock {
  if (kind === 'heading-3') return { kind: 'subsection', level: 3, runs };
  return kind === 'heading-4' ? { kind: 'subsection', level: 4, runs } : { kind, runs };
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

function tidyLine(text: string): string {
  return tidySpaces([{ kind: 'text', text }])
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('');
}
