import path from 'node:path';
import { knowTerms } from '../lib/annotate/term-links.ts';
import { checkRead } from '../lib/check/content.ts';
import { formatIssues } from '../lib/check/issue.ts';
import { inOrder, type SectionEntry } from '../lib/content/entries.ts';
import type { Counted } from '../lib/content/page-body.ts';
import { readContent, type ReadContent } from '../lib/content/read.ts';
import { fullTable } from '../lib/search/simplify-table.ts';
import type { NoteId } from '../lib/ids.ts';
import { passagesOf } from '../lib/corpus/passages.ts';
import { joinRemarks } from '../lib/corpus/remarks.ts';
import { namesOf } from '../lib/corpus/terms.ts';
import { words as english } from '../words/en/reading-page.ts';
import { words as chinese } from '../words/zh/reading-page.ts';
import type { EssayMarkup } from '../plugins/rehype-essay.ts';
import { readContentFolder, sha256 } from './content-folder.ts';
import { essayLanguage, wordsIn } from './interface-words.ts';
import { contentFolder } from './settings.ts';

/** A content folder as it was read and checked. */
interface LoadedContent {
  readonly content: ReadContent;
  /** SHA-256 of source.txt in hexadecimal. */
  readonly sourceHash: string;
  /** What is to be fixed, or `undefined`. */
  readonly report: string | undefined;
}

/**
 * Astro runs its configuration and its content collections in two module graphs: what was loaded
 * for one is found by the other here, so that a build reads its folder once.
 */
const shared = globalThis as typeof globalThis & {
  editionContent?: Map<string, Promise<LoadedContent>>;
};

/** The content folder, read and checked when first asked for. */
export function loadContent(folder = contentFolder()): Promise<LoadedContent> {
  shared.editionContent ??= new Map();
  const loaded = shared.editionContent.get(folder) ?? readAndCheck(folder);
  shared.editionContent.set(folder, loaded);
  return loaded;
}

/** The content folder as it is now, after a file of it was saved. */
export function reloadContent(folder = contentFolder()): Promise<LoadedContent> {
  shared.editionContent?.delete(folder);
  return loadContent(folder);
}

/** The markup of the content that was asked for last: every section asks for it. */
let known: { readonly content: ReadContent; readonly markup: EssayMarkup } | undefined;

/** What compiling a section must know of the whole essay. */
export async function loadEssayMarkup(): Promise<EssayMarkup> {
  const { content } = await loadContent();
  if (known?.content !== content) known = { content, markup: markupOf(content) };
  return known.markup;
}

function markupOf(content: ReadContent): EssayMarkup {
  const { sections, notes } = inOrder(content);
  const remarks = joinRemarks(content.remarks, passagesOf(sections, notes));
  return {
    ordinals: new Map(notes.map(({ id }, index) => [id, index + 1])),
    terms: knowTerms(
      content.terms.map(({ id, data }) => ({ id, names: namesOf(data) })),
      fullTable(),
    ),
    names: content.terms.map(({ data }) => data.zh),
    remarks: remarks.filter(({ place }) => place.note === undefined),
    earlierCalls: earlierCalls(sections),
    isEnglish: essayLanguage() === 'en',
    noteLabel: wordsIn({ zh: chinese, en: english }).note,
  };
}

/** Before each section: how often each note has been called. */
function earlierCalls(sections: readonly SectionEntry[]): EssayMarkup['earlierCalls'] {
  const calls = new Map<NoteId, number>();
  return new Map(
    sections.map(({ number, blocks }) => {
      const before = new Map(calls);
      for (const run of blocks.flatMap(({ runs }) => runs))
        if (run.kind === 'marker') calls.set(run.note, (calls.get(run.note) ?? 0) + 1);
      return [number, before];
    }),
  );
}

/** What pages of prose may count. */
export async function loadCounts(): Promise<Record<Counted, number>> {
  const { content } = await loadContent();
  const blocks = content.sections.flatMap((section) => section.blocks);
  return {
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    notes: content.notes.length,
    sources: content.sources.length,
    events: content.timeline?.data.length ?? 0,
    remarks: content.remarks.length,
  };
}

async function readAndCheck(folder: string): Promise<LoadedContent> {
  const content = readContent(await readContentFolder(folder));
  const sourceHash = sha256(content.source?.text ?? '');
  const issues = checkRead(content, sourceHash);
  const name = path.relative(process.cwd(), folder) || '.';
  return {
    content,
    sourceHash,
    report: issues.length > 0 ? formatIssues(issues, name) : undefined,
  };
}
