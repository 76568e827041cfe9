import { firstPrintPage } from '../content/entries.ts';
import type { EssayData } from '../content/essay-schema.ts';
import { firstLineOf } from '../content/file.ts';
import type { ReadContent } from '../content/read.ts';
import { wordsOf } from '../content/runs.ts';
import { compareNoteIds, noteIdParts, type NoteId } from '../ids.ts';
import { fidelityForm } from '../text/fidelity.ts';
import { gapText, type GapText } from './source-form.ts';

/** A stretch of what was given that one place of the content must account for. */
export interface Unit extends GapText {
  readonly file: string;
  readonly line: number;
  /**
   * What may stand before it in print without being the author's: running head and page number,
   * “〔提要〕”.
   */
  readonly furniture: string;
  /** How many characters the printed number of a note has, behind which a space means nothing. */
  readonly numberLength: number;
}

/** What journals print before an abstract: 〔提要〕, 【摘要】, [Abstract]. */
const ABSTRACT_LABEL = /^\s*([〔【［[][^〕】］\]\n]{1,12}[〕】］\]])/mu;

/**
 * Puts together again from the content what was given: title, subtitle, abstract, then for each
 * print page its text with markers, then its notes; where there are no print pages, all text and
 * then all notes.
 */
export function composeUnits({ essay, source, sections, notes }: ReadContent): Unit[] {
  if (!essay) return [];
  const { data } = essay;
  const units: Unit[] = [];
  const push = (file: string, line: number, words: string, furniture = '', number = ''): void => {
    const form = gapText(number + words);
    const before = { furniture: fidelityForm(furniture), numberLength: number.length };
    if (form.text) units.push({ file, line, ...form, ...before });
  };
  const mark = markersOf({ essay, notes });
  for (const field of ['title', 'subtitle', 'abstract'] as const) {
    const label = field === 'abstract' ? ABSTRACT_LABEL.exec(source?.text ?? '')?.[1] : '';
    push(essay.file, essay.yaml.lineOf([field]), data[field] ?? '', label);
  }
  const ordered = [...notes].sort((a, b) => compareNoteIds(a.id, b.id));
  let page = firstPrintPage({ essay: data, sections, notes });
  const endPage = (isLast: boolean): void => {
    const here = ordered.filter(
      (note) => note.data.page === page || (isLast && note.data.page === undefined),
    );
    for (const note of here)
      push(
        note.file,
        firstLineOf(note.body),
        wordsOf(note.runs),
        '',
        mark(note.id, note.data.number),
      );
  };
  let furniture = '';
  const pushText = (file: string, line: number, words: string): void => {
    push(file, line, words, furniture);
    if (fidelityForm(words)) furniture = '';
  };
  for (const section of [...sections].sort((a, b) => a.number - b.number)) {
    if (section.data.titleFrom === 'essay')
      pushText(section.file, section.yaml.lineOf(['title']), section.data.title);
    for (const block of section.blocks) {
      let piece = '';
      for (const run of block.runs) {
        if ('text' in run) piece += run.text;
        else if (run.kind === 'marker') piece += mark(run.note);
        else {
          pushText(section.file, block.line, piece);
          piece = '';
          endPage(false);
          page = run.page;
          furniture = `${String(page)}${runningHead(data)}`;
        }
      }
      pushText(section.file, block.line, piece);
    }
  }
  endPage(true);
  return units;
}

/** What the journal prints at the head of its pages, as far as it is known. */
function runningHead({ journal, year, issue }: EssayData): string {
  const parts = [
    journal && `《${journal}》`,
    year && `${String(year)}年`,
    issue && `第${String(issue)}期`,
  ];
  return parts.filter(Boolean).join('');
}

/** How the marker of a note is printed. A text that an import wrote has the number of each. */
function markersOf({
  notes,
  essay,
}: Pick<ReadContent, 'essay' | 'notes'>): (id: NoteId, number?: number) => string {
  const isWritten = essay?.data.sourceForm === 'blocks';
  const labels = new Map(notes.map(({ id, data }) => [id, isWritten ? undefined : data.label]));
  return (id, number = noteIdParts(id).number) => labels.get(id) ?? `[${String(number)}]`;
}
