import { addressesIn } from '../text/addresses.ts';
import { fidelityForm } from '../text/fidelity.ts';
import { noteIdParts, type NoteId, type SourceId } from '../ids.ts';
import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { firstLineOf } from '../content/file.ts';
import type { ReadContent } from '../content/read.ts';
import type { EssayRun } from '../content/runs.ts';

/** Checks every reference between sections, notes and sources, in both directions. */
export function checkLinks(content: ReadContent): Issue[] {
  return [
    ...checkNoteNames(content),
    ...checkMarkers(content),
    ...checkCitations(content),
    ...checkSources(content),
  ];
}

function checkNoteNames({ notes }: ReadContent): Issue[] {
  return notes.flatMap((note) => {
    const { page, number } = noteIdParts(note.id);
    if (page === note.data.page && number === note.data.number) return [];
    const on = note.data.page === undefined ? 'no page' : `page ${String(note.data.page)}`;
    const got = `${note.id}.md with ${on}, number ${String(note.data.number)}`;
    return [issue('note-name', note.file, note.yaml.lineOf(['page']), got)];
  });
}

function checkMarkers({ sections, notes }: ReadContent): Issue[] {
  const issues: Issue[] = [];
  const known = new Set(notes.map((note) => note.id));
  const repeated = new Set(notes.filter(({ data }) => data.repeated).map(({ id }) => id));
  const marked = new Set<NoteId>();
  for (const section of sections) {
    for (const block of section.blocks) {
      for (const run of block.runs) {
        if (run.kind !== 'marker') continue;
        if (!known.has(run.note))
          issues.push(
            issue(
              'note-unknown',
              section.file,
              block.line,
              `[^${run.note}]${nearest(run.note, known)}`,
            ),
          );
        else if (marked.has(run.note) && !repeated.has(run.note))
          issues.push(issue('note-twice', section.file, block.line, `[^${run.note}]`));
        marked.add(run.note);
      }
    }
  }
  for (const note of notes) {
    if (!marked.has(note.id))
      issues.push(issue('note-unmarked', note.file, 1, `no [^${note.id}] in any section`));
  }
  return issues;
}

function checkCitations({ notes, sections, sources }: ReadContent): Issue[] {
  const known = new Set(sources.map((source) => source.id));
  const unknown = (run: EssayRun, file: string, line: number): Issue[] =>
    run.kind === 'citation' && !known.has(run.source)
      ? [issue('source-unknown', file, line, `source:${run.source}${nearest(run.source, known)}`)]
      : [];
  const inText = sections.flatMap(({ file, blocks }) =>
    blocks.flatMap(({ runs, line }) => runs.flatMap((run) => unknown(run, file, line))),
  );
  const inNotes = notes.flatMap((note) => {
    const issues: Issue[] = [];
    const bodyLine = firstLineOf(note.body);
    for (const run of note.runs) {
      issues.push(...unknown(run, note.file, bodyLine));
      if (run.kind === 'text' || run.kind === 'citation')
        issues.push(
          ...addressesIn(run.text).map(({ url }) =>
            issue('note-address', note.file, bodyLine, url),
          ),
        );
    }
    const cites = note.runs.some((run) => run.kind === 'citation');
    if (cites === (note.data.kind === 'commentary')) {
      const got = `kind: ${note.data.kind}, with ${cites ? 'citations' : 'no citation'} linked`;
      issues.push(issue('note-kind', note.file, note.yaml.lineOf(['kind']), got));
    }
    return issues;
  });
  return [...inText, ...inNotes];
}

function checkSources({ notes, sections, sources }: ReadContent): Issue[] {
  const issues: Issue[] = [];
  const inText = new Set(
    sections
      .flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs))
      .flatMap((run) => (run.kind === 'citation' ? [run.source] : [])),
  );
  // The sources of an essay without notes are its bibliography, cited by author and year if at all.
  const isBibliography = notes.length === 0;
  const addresses = new Map<SourceId, Set<string>>();
  for (const note of notes) {
    const urls = note.runs.flatMap((run) =>
      run.kind === 'url' ? [run.text] : run.kind === 'link' ? [run.url] : [],
    );
    for (const run of note.runs) {
      if (run.kind === 'citation')
        addresses.set(run.source, new Set([...(addresses.get(run.source) ?? []), ...urls]));
    }
  }
  const works = new Map<string, SourceId>();
  for (const source of sources) {
    const printed = addresses.get(source.id);
    if (!printed) {
      if (!isBibliography && !inText.has(source.id))
        issues.push(issue('source-unused', source.file, 1, source.id));
    } else if (source.data.URL && !source.data.custom?.supplied && !printed.has(source.data.URL))
      issues.push(
        issue('source-address', source.file, source.yaml.lineOf(['URL']), source.data.URL),
      );
    const work = fidelityForm(
      JSON.stringify([source.data.title, source.data.author, source.data.issued]),
    ).toLowerCase();
    const twin = works.get(work);
    if (twin)
      issues.push(
        issue(
          'source-twice',
          source.file,
          source.yaml.lineOf(['title']),
          `${source.id} and ${twin}`,
        ),
      );
    works.set(work, source.id);
  }
  return issues;
}
