import { words } from '#words/plain-text.ts';
import { byline, imprint } from '../citation/imprint.ts';
import type { EssayRun } from '../content/runs.ts';
import { noteIdParts, type NoteId } from '../ids.ts';
import type { Corpus } from './corpus.ts';

/**
 * `/edition.txt`: the essay with its notes behind it, for people and for programs that read nothing
 * else. One line per paragraph; `[12]` calls note 12, `〔14〕` is where print page 14 begins. What
 * the editors add stands in 〔 〕 too.
 */
export function editionAsText({ essay, sections, notes }: Corpus): string {
  const ordinals = new Map(notes.map((note) => [note.id, note.ordinal]));
  const head = [
    essay.title,
    essay.subtitle,
    byline(essay),
    imprint(essay),
    essay.rights && words.added(essay.rights),
    essay.abstract && words.abstract(essay.abstract),
  ].filter(Boolean);
  const text = sections.flatMap((section) => [
    section.titleFrom === 'essay' ? section.title : words.added(section.title),
    ...section.blocks.map((block) => block.runs.map((run) => runAsText(run, ordinals)).join('')),
  ]);
  const feet = notes.map(({ id, ordinal, page, text: said }) => {
    const printed = page === undefined ? '' : words.printed(page, noteIdParts(id).number);
    return `[${String(ordinal)}] ${printed}${said}`;
  });
  return [...head, ...text, ...(feet.length > 0 ? [words.notes, ...feet] : [])].join('\n\n') + '\n';
}

function runAsText(run: EssayRun, ordinals: ReadonlyMap<NoteId, number>): string {
  if (run.kind === 'marker') return `[${String(ordinals.get(run.note) ?? '?')}]`;
  return run.kind === 'page-break' ? words.added(String(run.page)) : run.text;
}
