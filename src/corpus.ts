import {
  getCollection,
  getEntry,
  render,
  type CollectionEntry,
  type CollectionKey,
} from 'astro:content';
import type { MDXInstance } from 'astro';
import type { Entries } from './lib/content/entries.ts';
import type { Picture } from './lib/content/media.ts';
import type { LinkChecks } from './lib/content/link-checks.ts';
import type { PageData } from './lib/content/schemas.ts';
import type { PAGE_IDS } from './lib/content/page-body.ts';
import type { Corpus, EnglishEdition, EnglishPage } from './lib/corpus/corpus.ts';
import type { ShownPage } from './lib/corpus/shown-pages.ts';
import { joinCorpus } from './lib/corpus/join.ts';
import { parseNoteId, parseRemarkId, parseSourceId, parseTermId } from './lib/ids.ts';
import { englishUrls } from './lib/english-urls.ts';

/** Words that Astro compiled, ready for `<Content components={{ … }} />`. */
export type Content = MDXInstance<Record<string, unknown>>['Content'];

/** The edition: the collections, joined. */
export const getCorpus = oncePerBuild(loadCorpus);

/** What is known of the addresses of sources; nothing where nobody has asked for them. */
export async function getLinkChecks(): Promise<LinkChecks> {
  const checked = (await entriesIn('sources')).flatMap(({ data: { URL, linkCheck } }) =>
    URL !== undefined && linkCheck ? [[URL, linkCheck] as const] : [],
  );
  return Object.fromEntries(checked);
}

/** The pictures of the essay's figures, by their paths in the content folder and on the site. */
export async function getMedia(): Promise<Map<string, Picture>> {
  const entries = await entriesIn('media');
  return new Map(
    entries.map(({ id, data: { type, base64 } }) => [id, { type, bytes: bytesOf(base64) }]),
  );
}

/** The sets of marks that the site offers. */
export async function getMarkSets(): Promise<
  { name: string; label: string; count: number; text: string }[]
> {
  return (await entriesIn('markSets')).map(({ id, data }) => ({ name: id, ...data }));
}

/** The compiled words of a section. */
export async function getSectionContent(name: string): Promise<Content> {
  const entry = await getEntry('sections', name);
  if (!entry) throw new Error(`There is no section “${name}”`);
  return (await render(entry)).Content;
}

/** A page of prose about the edition, with its compiled words; `undefined` where it has none. */
export async function getPage(
  id: (typeof PAGE_IDS)[number],
): Promise<(PageData & { Content: Content }) | undefined> {
  const entry = (await entriesIn('pages')).find((page) => page.id === id);
  return entry && { ...entry.data, Content: (await render(entry)).Content };
}

/** The paths of a page of the English edition: none when there is no such page. */
export async function englishPaths(
  page: EnglishPage,
): Promise<{ params: { english: string }; props: { english: EnglishEdition } }[]> {
  const { english } = (await getCorpus()).essay;
  if (!english?.pages.includes(page)) return [];
  return [{ params: { english: englishUrls.home().replace('/', '') }, props: { english } }];
}

/** The path of a page that stands only where the edition has what it shows: one or none. */
export async function shownPath(page: ShownPage): Promise<{ params: Record<string, string> }[]> {
  const { shown } = (await getCorpus()).essay;
  return shown.includes(page) ? [{ params: { [page]: page } }] : [];
}

async function loadCorpus(): Promise<Corpus> {
  return joinCorpus(await loadEntries());
}

async function loadEntries(): Promise<Entries> {
  const [essay, english, sections, notes, sources, terms, remarks, events] = await Promise.all([
    getEntry('essay', 'essay'),
    entriesIn('english'),
    entriesIn('sections'),
    entriesIn('notes'),
    entriesIn('sources'),
    entriesIn('terms'),
    entriesIn('remarks'),
    entriesIn('events'),
  ]);
  if (!essay) throw new Error('The content has mistakes: see the report of the corpus check');
  const { holds, ...data } = essay.data;
  return {
    essay: { ...data, sections: data.sections.map(({ id }) => id) },
    english: english[0]?.data,
    sections: sections.map(({ id, data: { number, blocks, ...data } }) => ({
      name: id,
      number,
      blocks,
      data,
    })),
    notes: notes.map(({ id, data: { runs, ...data } }) => ({
      id: parsed(parseNoteId, id),
      runs,
      data,
    })),
    sources: sources.map(({ id, data: { linkCheck, ...data } }) => ({
      id: parsed(parseSourceId, id),
      data,
    })),
    terms: terms.map(({ id, data }) => ({ id: parsed(parseTermId, id), data })),
    remarks: remarks.map(({ id, data }) => ({
      id: parsed(parseRemarkId, id),
      data: { ...data, section: data.section?.id, note: data.note?.id },
    })),
    timeline: events
      .sort((a, b) => a.id.localeCompare(b.id, 'en'))
      .map(({ data }) => ({ ...data, section: data.section?.id, note: data.note?.id })),
  };
}

/** The entries of a collection; Astro would warn of one that is empty, as most may be. */
async function entriesIn<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  const essay = await getEntry('essay', 'essay');
  return essay?.data.holds.includes(name) ? getCollection(name) : [];
}

/** An id of a collection, which the loader took from a name that had been checked. */
function parsed<Id>(parse: (text: string) => Id | undefined, text: string): Id {
  const id = parse(text);
  if (id === undefined)
    throw new Error(`“${text}” is no id, which the corpus check should have said`);
  return id;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

/** Loads when first asked, and never again; while authors write, anew for each page. */
function oncePerBuild<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    loaded ??= load();
    return loaded;
  };
}
