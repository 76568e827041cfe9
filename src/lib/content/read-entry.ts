import type { z } from 'astro/zod';
import { issue, type Issue, type IssueCode } from '../check/issue.ts';
import { noteIdParts, parseNoteId, parseSourceId } from '../ids.ts';
import { sectionNumber } from './block-ids.ts';
import type { NoteEntry, PageEntry, SectionEntry, SourceEntry } from './entries.ts';
import { baseName, readFrontmatter, readYaml, type ContentFile, type YamlText } from './file.ts';
import { readMarkSet, type MarkSetEntry } from './mark-sets.ts';
import type { MarkdownProblem } from './markdown.ts';
import { readNoteBody } from './note-body.ts';
import { PAGE_IDS, readPageBody } from './page-body.ts';
import { isRecord, parseData } from './parse-data.ts';
import { noteSchema, pageSchema, sectionSchema, sourceSchema } from './schemas.ts';
import { readSectionBody } from './section-body.ts';

/** An entry together with the file that it came from, for messages. */
export type Located<T> = T & {
  readonly file: string;
  readonly yaml: YamlText;
  readonly body: string;
};

/** Reads a file of YAML that is one object or list. */
export function yamlReader<T>(schema: z.ZodType<T>) {
  return ({ path, text }: ContentFile, issues: Issue[]): Located<{ data: T }> | undefined => {
    const yaml = readYaml(text);
    const data = parseData(schema, yaml, path, issues);
    return data === undefined ? undefined : { data, file: path, yaml, body: '' };
  };
}

/** Reads a file of YAML whose name is the id of its entry. */
export function namedReader<T, Id>(
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

/** Reads a source; one with wrong fields stands in for itself. */
export function readSource(file: ContentFile, issues: Issue[]): Located<SourceEntry> | undefined {
  const entry = namedReader(sourceSchema, parseSourceId, 'source-name')(file, issues);
  const id = parseSourceId(baseName(file.path));
  if (entry || !id) return entry;
  const data = { type: 'book', language: 'zh-CN', title: id } as const;
  return { id, data, file: file.path, yaml: readYaml(file.text), body: '' };
}

/** Reads a section. */
export function readSection(file: ContentFile, issues: Issue[]): Located<SectionEntry> | undefined {
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

/** Reads a note. */
export function readNote(file: ContentFile, issues: Issue[]): Located<NoteEntry> | undefined {
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

/** Reads a set of marks. */
export function readSet(
  { path, text }: ContentFile,
  issues: Issue[],
): (MarkSetEntry & { file: string }) | undefined {
  const name = baseName(path);
  if (!/^[a-z0-9-]+$/u.test(name)) issues.push(issue('marks-name', path, 1, name));
  const set = readMarkSet(name, text);
  if (typeof set !== 'string') return { ...set, file: path };
  issues.push(issue('marks-unread', path, 1, set));
  return undefined;
}

/** Reads a page of prose. */
export function readPage(file: ContentFile, issues: Issue[]): Located<PageEntry> | undefined {
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
