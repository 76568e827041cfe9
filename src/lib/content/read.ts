import type { z } from 'astro/zod';
import { issue, type Issue, type IssueCode } from '../check/issue.ts';
import { noteIdParts, parseNoteId, parseRemarkId, parseSourceId, parseTermId } from '../ids.ts';
import { remarkSchema, termSchema, timelineSchema, type EventData } from './apparatus-schemas.ts';
import { sectionNumber } from './block-ids.ts';
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
import { baseName, readFrontmatter, readYaml, type ContentFile, type YamlText } from './file.ts';
import { linkChecksSchema, type LinkChecks } from './link-checks.ts';
import type { MarkdownProblem } from './markdown.ts';
import { isMedia } from './media.ts';
import { readNoteBody } from './note-body.ts';
import { PAGE_IDS, readPageBody } from './page-body.ts';
import { readSectionBody } from './section-body.ts';
import { isRecord, parseData } from './parse-data.ts';
import { essaySchema } from './essay-schema.ts';
import { noteSchema, pageSchema, sectionSchema, sourceSchema } from './schemas.ts';
import type { EssayData } from './schemas.ts';

/** An entry together with the file that it came from, for messages. */
export type Located<T> = T & {
  readonly file: string;
  readonly yaml: YamlText;
  readonly body: string;
};

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

/** Reads a file of YAML that is one object or list. */
function yamlReader<T>(schema: z.ZodType<T>) {
  return ({ path, text }: ContentFile, issues: Issue[]): Located<{ data: T }> | undefined => {
    const yaml = readYaml(text);
    const data = parseData(schema, yaml, path, issues);
    return data === undefined ? undefined : { data, file: path, yaml, body: '' };
  };
}

/** Reads a file of YAML whose name is the id of its entry. */
function namedReader<T, Id>(
  schema: z.ZodType<T>,
  parseId: (name: string) => Id | undefined,
  code: IssueCode,
) {
  return (
    file: ContentFile,
    issues: Issue[],
  ): Located<{ id: NonNullable<Id>; data: T }> | undefined => {
    const id = parseId(baseName(file.path));
    if (!id) issues.push(issue(code, file.path, 1, baseName(file.path)));
    const entry = yamlReader(schema)(file, issues);
    return id && entry && { id, ...entry };
  };
}

function readSource(file: ContentFile, issues: Issue[]): Located<SourceEntry> | undefined {
  const entry = namedReader(sourceSchema, parseSourceId, 'source-name')(file, issues);
  const id = parseSourceId(baseName(file.path));
  if (entry || !id) return entry;
  const data = { type: 'book', language: 'zh-CN', title: id } as const;
  return { id, data, file: file.path, yaml: readYaml(file.text), body: '' };
}

function readSection(file: ContentFile, issues: Issue[]): Located<SectionEntry> | undefined {
  const name = baseName(file.path);
  const number = sectionNumber(name);
  if (number === undefined)
    issues.push(issue('section-number', file.path, 1, `a file name without a number: ${name}`));
  const parts = readParts(file, issues);
  if (!parts) return undefined;
  const { front, body } = parts;
  const data = parseData(sectionSchema, front, file.path, issues);
  const { blocks, problems } = readSectionBody(body, number ?? 0);
  issues.push(...markupIssues(file.path, problems));
  if (number === undefined) return undefined;
  return {
    name,
    number,
    data: data ?? standInSection(front, number),
    blocks,
    file: file.path,
    yaml: front,
    body,
  };
}

function readNote(file: ContentFile, issues: Issue[]): Located<NoteEntry> | undefined {
  const id = parseNoteId(baseName(file.path));
  if (!id) issues.push(issue('note-name', file.path, 1, baseName(file.path)));
  const parts = readParts(file, issues);
  if (!parts) return undefined;
  const { front, body } = parts;
  const data = parseData(noteSchema, front, file.path, issues);
  const { runs, problems } = readNoteBody(body);
  issues.push(...markupIssues(file.path, problems));
  if (!id) return undefined;
  const kind = runs.some((run) => run.kind === 'citation') ? 'mixed' : 'commentary';
  const standIn = { ...noteIdParts(id), kind } as const;
  return { id, data: data ?? standIn, runs, file: file.path, yaml: front, body };
}

function readPage(file: ContentFile, issues: Issue[]): Located<PageEntry> | undefined {
  const id = file.path.replace(/^pages\/|\.mdx$/gu, '');
  if (!PAGE_IDS.some((known) => known === id))
    issues.push(issue('page-name', file.path, 1, `${id}, not one of ${PAGE_IDS.join(', ')}`));
  const parts = readParts(file, issues);
  if (!parts) return undefined;
  const { front, body } = parts;
  const data = parseData(pageSchema, front, file.path, issues);
  issues.push(...markupIssues(file.path, readPageBody(body)));
  return data && { id, data, file: file.path, yaml: front, body };
}

function standInSection(front: YamlText, number: number): SectionEntry['data'] {
  const title =
    isRecord(front.data) && typeof front.data['title'] === 'string' ? front.data['title'] : '';
  return { title, titleFrom: number === 0 ? 'editors' : 'essay' };
}

function readParts(
  file: ContentFile,
  issues: Issue[],
): { front: YamlText; body: string } | undefined {
  const parts = readFrontmatter(file.text);
  if (!parts)
    issues.push(issue('frontmatter', file.path, 1, JSON.stringify(file.text.slice(0, 20))));
  return parts;
}

function markupIssues(file: string, problems: readonly MarkdownProblem[]): Issue[] {
  return problems.map(({ line, got, fix }) => issue('markup', file, line, got, fix));
}
