import { getCollection, getEntry, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MDXInstance } from 'astro';
import { contentFolder } from './integrations/content-folder.ts';
import { sectionNumber } from './lib/content/block-ids.ts';
import { timelineSchema } from './lib/content/apparatus-schemas.ts';
import { englishSchema } from './lib/content/english-schema.ts';
import type { Entries } from './lib/content/entries.ts';
import { readYaml } from './lib/content/file.ts';
import { type LinkChecks, linkChecksSchema } from './lib/content/link-checks.ts';
import { readNoteBody, readSectionBody } from './lib/content/markdown.ts';
import { essaySchema } from './lib/content/schemas.ts';
import type { Corpus, EnglishDoor, EnglishPage } from './lib/corpus/corpus.ts';
import { joinCorpus } from './lib/corpus/join.ts';
import { parseNoteId, parseRemarkId, parseSourceId, parseTermId } from './lib/ids.ts';
import { passagesOf } from './lib/search/corpus-passages.ts';
import type { Passage } from './lib/search/passage.ts';
import { urls } from './lib/urls.ts';

/** The corpus with what search looks through. */
export type Edition = Corpus & { readonly passages: readonly Passage[] };

let corpus: Promise<Edition> | undefined;

/** The edition, read and joined once per build; while authors write, anew for each page. */
export function getCorpus(): Promise<Edition> {
  if (import.meta.env.DEV) return loadCorpus();
  corpus ??= loadCorpus();
  return corpus;
}

/** The rendered words of a section, ready for `<Content components={{ PageBreak }} />`. */
export async function getSectionContent(name: string): Promise<MDXInstance<Record<string, unknown>>['Content']> {
  const entry = await getEntry('sections', name);
  if (!entry) throw new Error(`There is no section “${name}”`);
  return (await render(entry)).Content;
}

/** What is known of the addresses of sources; nothing in an edition where nobody has asked for them. */
export async function getLinkChecks(): Promise<LinkChecks> {
  const yaml = await readFile(path.join(contentFolder(), 'link-checks.yaml'), 'utf8').catch(() => '{}');
  return linkChecksSchema.parse(readYaml(yaml).data);
}

/** The paths of a page of the English door: none when the edition has no such page. */
export async function englishPaths(page: EnglishPage): Promise<{ params: { english: string }; props: { english: EnglishDoor } }[]> {
  const { english } = (await getCorpus()).essay;
  return english?.pages.includes(page) ? [{ params: { english: urls.english.home().replace('/', '') }, props: { english } }] : [];
}

async function loadCorpus(): Promise<Edition> {
  const [sections, notes, sources, terms, remarks] = await Promise.all([
    getCollection('sections'),
    getCollection('notes'),
    getCollection('sources'),
    getCollection('terms'),
    getCollection('remarks'),
  ]);
  const yaml = await readFile(path.join(contentFolder(), 'essay.yaml'), 'utf8');
  // An essay need not name dated events.
  const timeline = await readFile(path.join(contentFolder(), 'timeline.yaml'), 'utf8').catch(() => '[]');
  const english = await readFile(path.join(contentFolder(), 'english.yaml'), 'utf8').catch(() => undefined);
  const entries: Entries = {
    essay: essaySchema.parse(readYaml(yaml).data),
    sections: sections.map((entry) => {
      const number = sectionNumber(entry.id) ?? 0;
      return { name: entry.id, number, data: entry.data, blocks: readSectionBody(entry.body ?? '', number).blocks };
    }),
    notes: notes.map((entry) => ({
      id: known(parseNoteId(entry.id), entry.id),
      data: entry.data,
      runs: readNoteBody(entry.body ?? '').runs,
    })),
    sources: sources.map((entry) => ({ id: known(parseSourceId(entry.id), entry.id), data: entry.data })),
    terms: terms.map((entry) => ({ id: known(parseTermId(entry.id), entry.id), data: entry.data })),
    remarks: remarks.map((entry) => ({ id: known(parseRemarkId(entry.id), entry.id), data: entry.data })),
    timeline: timelineSchema.parse(readYaml(timeline).data),
    english: english === undefined ? undefined : englishSchema.parse(readYaml(english).data),
  };
  const joined = joinCorpus(entries);
  return { ...joined, passages: passagesOf(joined) };
}

function known<T>(id: T | undefined, name: string): T {
  if (id === undefined) throw new Error(`“${name}” is not an id, which the corpus check should have found`);
  return id;
}
