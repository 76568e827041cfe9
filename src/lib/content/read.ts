import { issue, type Issue } from '../check/issue.ts';
import { parseRemarkId, parseTermId } from '../ids.ts';
import { remarkSchema, termSchema, timelineSchema, type EventData } from './apparatus-schemas.ts';
import { encodingIssues, repair, unreadable } from './encoding.ts';
import { englishSchema, type EnglishData } from './english-schema.ts';
import {
  inOrder,
  type Entries,
  type EssayEntry,
  type NoteEntry,
  type PageEntry,
  type RemarkEntry,
  type SectionEntry,
  type SourceEntry,
  type TermEntry,
} from './entries.ts';
import { essaySchema, type EssayData } from './essay-schema.ts';
import type { ContentFile } from './file.ts';
import { linkChecksSchema, type LinkChecks } from './link-checks.ts';
import type { MarkSetEntry } from './mark-sets.ts';
import { isMedia } from './media.ts';
import {
  namedReader,
  readNote,
  readPage,
  readSection,
  readSet,
  readSource,
  yamlReader,
  type Located,
} from './read-entry.ts';

/**
 * What could be read, and what was wrong. An entry whose fields are wrong still takes part with a
 * stand-in for them, so that one mistake is reported once and not again by every check that would
 * miss the entry.
 */
export interface ReadContent {
  readonly essay: Located<{ data: EssayData }> | undefined;
  readonly source: ContentFile | undefined;
  readonly sections: readonly Located<SectionEntry>[];
  readonly notes: readonly Located<NoteEntry>[];
  readonly sources: readonly Located<SourceEntry>[];
  readonly terms: readonly Located<TermEntry>[];
  readonly remarks: readonly Located<RemarkEntry>[];
  readonly pages: readonly Located<PageEntry>[];
  readonly markSets: readonly (MarkSetEntry & { readonly file: string })[];
  /** Undefined when the folder has no timeline, or none that can be read. */
  readonly timeline: Located<{ data: readonly EventData[] }> | undefined;
  /** Undefined when the folder has no English edition, or none that can be read. */
  readonly english: Located<{ data: EnglishData }> | undefined;
  /** The pictures that the essay may show: their bytes in base64, by their paths. */
  readonly media: ReadonlyMap<string, string>;
  /** What is known of addresses; empty where nobody has asked for them. */
  readonly linkChecks: LinkChecks;
  readonly issues: readonly Issue[];
}

/**
 * Reads every file of a content folder against its schema and collects what is wrong with any of
 * them.
 */
export function readContent(files: readonly ContentFile[]): ReadContent {
  const unread = files.flatMap((file): [ContentFile, Issue][] => {
    const why =
      file.unread === undefined
        ? unreadable(file)
        : issue('file-unread', file.path, 1, file.unread);
    return why ? [[file, why]] : [];
  });
  const readable = files.filter((file) => !unread.some(([one]) => one === file));
  const issues = [...unread.map(([, why]) => why), ...readable.flatMap(encodingIssues)];
  const repaired = readable.map(repair);
  const media = new Map(
    readable.filter(({ path }) => isMedia(path)).map(({ path, text }) => [path, text]),
  );
  const known = new Set(['source.txt', ...media.keys(), ...unread.map(([{ path }]) => path)]);
  /** Every file whose path fits, read. */
  const all = <T>(path: RegExp, read: (file: ContentFile, issues: Issue[]) => T | undefined): T[] =>
    repaired
      .filter((file) => path.test(file.path))
      .flatMap((file) => {
        known.add(file.path);
        const entry = read(file, issues);
        return entry === undefined ? [] : [entry];
      });
  const content = {
    media,
    // Its characters are held by its hash, so that it is taken as it was given.
    source: readable.find((file) => file.path === 'source.txt'),
    essay: all(/^essay\.yaml$/u, yamlReader(essaySchema))[0],
    sections: all(/^sections\/[^/]+\.mdx$/u, readSection),
    notes: all(/^notes\/[^/]+\.md$/u, readNote),
    sources: all(/^sources\/[^/]+\.yaml$/u, readSource),
    terms: all(/^terms\/[^/]+\.yaml$/u, namedReader(termSchema, parseTermId, 'term-name')),
    remarks: all(
      /^remarks\/[^/]+\.yaml$/u,
      namedReader(remarkSchema, parseRemarkId, 'remark-name'),
    ),
    markSets: all(/^marks\/[^/]+\.json$/u, readSet),
    pages: all(/^pages\/.+\.mdx$/u, readPage),
    timeline: all(/^timeline\.yaml$/u, yamlReader(timelineSchema))[0],
    english: all(/^english\.yaml$/u, yamlReader(englishSchema))[0],
    linkChecks: all(/^link-checks\.yaml$/u, yamlReader(linkChecksSchema))[0]?.data ?? {},
  };
  for (const { path } of files)
    if (!known.has(path)) issues.push(issue('file-unknown', path, 1, path));
  for (const path of ['essay.yaml', 'source.txt'])
    if (!files.some((file) => file.path === path))
      issues.push(issue('file-missing', path, 1, 'no such file'));
  return { ...content, issues };
}

/**
 * What is known of the essay; `undefined` when there is no essay.yaml that can be read.
 * @param sourceHash SHA-256 of source.txt in hexadecimal
 */
export function essayOf(content: ReadContent, sourceHash: string): EssayEntry | undefined {
  const data = content.essay?.data;
  const names = inOrder(content).sections.map(({ name }) => name);
  return data && { ...data, sections: data.sections ?? names, sha256: data.sha256 ?? sourceHash };
}

/** What was read, as it is joined; `undefined` when there is no essay.yaml that can be read. */
export function entriesOf(content: ReadContent, sourceHash: string): Entries | undefined {
  const { timeline, english, ...entries } = content;
  const essay = essayOf(content, sourceHash);
  if (!essay) return undefined;
  return {
    ...entries,
    essay,
    timeline: timeline?.data ?? [],
    english: english?.data,
  };
}
