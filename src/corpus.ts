import { getEntry, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MDXInstance } from 'astro';
import { contentFolder, readContentFolder } from './integrations/content-folder.ts';
import { entriesOf, readContent } from './lib/check/read.ts';
import { readYaml } from './lib/content/file.ts';
import { type LinkChecks, linkChecksSchema } from './lib/content/link-checks.ts';
import type { Corpus, EnglishDoor, EnglishPage } from './lib/corpus/corpus.ts';
import { joinCorpus } from './lib/corpus/join.ts';
import { passagesOf } from './lib/search/corpus-passages.ts';
import type { Passage } from './lib/search/passage.ts';
import { urls } from './lib/urls.ts';

/** The corpus with what search looks through. */
export type Edition = Corpus & { readonly passages: readonly Passage[] };

/** The edition, read and joined. */
export const getCorpus = oncePerBuild(loadCorpus);

/**
 * What is known of the addresses of sources; nothing in an edition where nobody has asked for them.
 */
export const getLinkChecks = oncePerBuild(loadLinkChecks);

/** The rendered words of a section, ready for `<Content components={{ PageBreak }} />`. */
export async function getSectionContent(
  name: string,
): Promise<MDXInstance<Record<string, unknown>>['Content']> {
  const entry = await getEntry('sections', name);
  if (!entry) throw new Error(`There is no section “${name}”`);
  return (await render(entry)).Content;
}

/** The paths of a page of the English door: none when the edition has no such page. */
export async function englishPaths(
  page: EnglishPage,
): Promise<{ params: { english: string }; props: { english: EnglishDoor } }[]> {
  const { english } = (await getCorpus()).essay;
  return english?.pages.includes(page)
    ? [{ params: { english: urls.english.home().replace('/', '') }, props: { english } }]
    : [];
}

/** Read as the check reads it, so that what has been checked is what is shown. */
async function loadCorpus(): Promise<Edition> {
  const entries = entriesOf(readContent(await readContentFolder(contentFolder())));
  if (!entries) throw new Error('essay.yaml cannot be read, which the corpus check reports');
  const joined = joinCorpus(entries);
  return { ...joined, passages: passagesOf(joined) };
}

async function loadLinkChecks(): Promise<LinkChecks> {
  const yaml = await readFile(path.join(contentFolder(), 'link-checks.yaml'), 'utf8').catch(
    () => '{}',
  );
  return linkChecksSchema.parse(readYaml(yaml).data);
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
