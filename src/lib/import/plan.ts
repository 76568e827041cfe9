import { readFrontmatter, type ContentFile } from '../content/file.ts';
import { readNoteBody } from '../content/note-body.ts';
import { wordsOf } from '../content/runs.ts';
import { noteSchema } from '../content/schemas.ts';
import type { EssayNote, ImportedEssay } from './essay.ts';
import { introductionIn } from './language.ts';
import { printNote, printSection } from './print-markdown.ts';

/** What the importer is about to do with one file. */
export interface ImportStep {
  readonly path: string;
  readonly text: string;
  /**
   * `new`: no such file · `same`: nothing to do · `kept`: the editors' links stand in the very same
   * words · `edited`: differs · `completed`: something is added, nothing is lost.
   */
  readonly state: 'new' | 'same' | 'kept' | 'edited' | 'completed';
}

/**
 * Compares what an import of a PDF's text would write with what is there, so that nothing edited is
 * lost unasked. `planPaperFiles` does so for papers.
 * @param names the names of the sections in order, from essay.yaml
 * @param language of the essay, in which a section without a heading in print is called
 * @throws Error when the essay has another number of sections than essay.yaml names
 */
export function planTextLayer(
  essay: ImportedEssay,
  names: readonly string[],
  existing: readonly ContentFile[],
  language = 'zh-CN',
): ImportStep[] {
  const introduction = introductionIn(language);
  if (essay.sections.length !== names.length)
    throw new Error(
      `essay.yaml: sections: the essay has ${String(essay.sections.length)} sections (introduction and parts), but ${String(names.length)} names are given: name each once, in order, or take the field out:\n${essay.sections.map((section) => `  ${section.heading ? wordsOf(section.heading) : introduction}`).join('\n')}`,
    );
  const files = new Map(existing.map((file) => [file.path, file.text]));
  const sections = essay.sections.map((section, index): ImportStep => {
    const path = `sections/${names[index] ?? ''}.mdx`;
    const text = printSection(section, introduction);
    const old = files.get(path);
    return { path, text, state: old === undefined ? 'new' : old === text ? 'same' : 'edited' };
  });
  const notes = essay.notes.map((note): ImportStep => {
    const path = `notes/${note.id}.md`;
    const text = printNote(note);
    const old = files.get(path);
    if (old === undefined) return { path, text, state: 'new' };
    return { path, text, state: old === text ? 'same' : hasWordsOf(old, note) ? 'kept' : 'edited' };
  });
  return [...sections, ...notes];
}

function hasWordsOf(file: string, note: EssayNote): boolean {
  const parts = readFrontmatter(file);
  const front = noteSchema.safeParse(parts?.front.data);
  if (!parts || !front.success) return false;
  const { runs, problems } = readNoteBody(parts.body);
  return (
    problems.length === 0 &&
    wordsOf(runs) === note.text &&
    front.data.page === note.page &&
    front.data.number === note.number
  );
}
