import type { z } from 'astro/zod';
import {
  baseName,
  readFrontmatter,
  readYaml,
  type ContentFile,
  type YamlText,
} from '../content/file.ts';
import { sectionNumber } from '../content/block-ids.ts';
import { readNoteBody, readSectionBody, type MarkdownProblem } from '../content/markdown.ts';
import {
  remarkSchema,
  termSchema,
  timelineSchema,
  type EventData,
} from '../content/apparatus-schemas.ts';
import { englishSchema, type EnglishData } from '../content/english-schema.ts';
import type {
  Entries,
  NoteEntry,
  RemarkEntry,
  SectionEntry,
  SourceEntry,
  TermEntry,
} from '../content/entries.ts';
import { linkChecksSchema } from '../content/link-checks.ts';
import {
  essaySchema,
  noteSchema,
  sectionSchema,
  sourceSchema,
  type EssayData,
} from '../content/schemas.ts';
import { noteIdParts, parseNoteId, parseRemarkId, parseSourceId, parseTermId } from '../ids.ts';
import { encodingIssues, repair } from './encoding.ts';
import { issue, type Issue } from './issue.ts';

/** More of a wrong value tells nobody more. */
const SHOWN = 120;

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
  /** Undefined when the folder has no timeline, or none that can be read. */
  readonly timeline: Located<{ data: readonly EventData[] }> | undefined;
  /** Undefined when the folder has no English door, or none that can be read. */
  readonly english: Located<{ data: EnglishData }> | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads every file of a content folder against its schema and collects what is wrong with any of
 * them.
 */
export function readContent(files: readonly ContentFile[]): ReadContent {
  const issues: Issue[] = [];
  const sections: Located<SectionEntry>[] = [];
  const notes: Located<NoteEntry>[] = [];
  const sources: Located<SourceEntry>[] = [];
  const terms: Located<TermEntry>[] = [];
  const remarks: Located<RemarkEntry>[] = [];
  let timeline: ReadContent['timeline'];
  let english: ReadContent['english'];
  let essay: ReadContent['essay'];
  let source: ContentFile | undefined;
  for (const given of files) {
    issues.push(...encodingIssues(given));
    const file = repair(given);
    if (file.path === 'source.txt') source = given;
    else if (file.path === 'essay.yaml') essay = readEssay(file, issues);
    else if (/^sections\/[^/]+\.mdx$/u.test(file.path))
      pushDefined(sections, readSection(file, issues));
    else if (/^notes\/[^/]+\.md$/u.test(file.path)) pushDefined(notes, readNote(file, issues));
    else if (/^sources\/[^/]+\.yaml$/u.test(file.path))
      pushDefined(sources, readSource(file, issues));
    else if (/^terms\/[^/]+\.yaml$/u.test(file.path)) pushDefined(terms, readTerm(file, issues));
    else if (/^remarks\/[^/]+\.yaml$/u.test(file.path))
      pushDefined(remarks, readRemark(file, issues));
    else if (file.path === 'timeline.yaml') timeline = readTimeline(file, issues);
    else if (file.path === 'link-checks.yaml')
      parseData(linkChecksSchema, readYaml(file.text), file.path, issues);
    else if (file.path === 'english.yaml') english = readEnglish(file, issues);
    else issues.push(issue('file-unknown', file.path, 1, file.path));
  }
  for (const path of ['essay.yaml', 'source.txt']) {
    if (!files.some((file) => file.path === path))
      issues.push(issue('file-missing', path, 1, 'no such file'));
  }
  return { essay, source, sections, notes, sources, terms, remarks, timeline, english, issues };
}

/** What was read, as it is joined; `undefined` when there is no essay.yaml that can be read. */
export function entriesOf({
  essay,
  timeline,
  english,
  ...entries
}: ReadContent): Entries | undefined {
  return (
    essay && {
      ...entries,
      essay: essay.data,
      timeline: timeline?.data ?? [],
      english: english?.data,
    }
  );
}

/**
 * The line on which a body's words begin, counted in its file; the first of the file when there are
 * none.
 */
export function firstLineOf(body: string): number {
  return Math.max(1, body.split('\n').findIndex((line) => line.trim() !== '') + 1);
}

function readEssay(file: ContentFile, issues: Issue[]): ReadContent['essay'] {
  const yaml = readYaml(file.text);
  const data = parseData(essaySchema, yaml, file.path, issues);
  return data && { data, file: file.path, yaml, body: '' };
}

function readSection(file: ContentFile, issues: Issue[]): Located<SectionEntry> | undefined {
  const name = baseName(file.path);
  const number = sectionNumber(name);
  if (number === undefined)
    issues.push(issue('section-number', file.path, 1, `a file name without a number: ${name}`));
  const parts = readParts(file, issues);
  if (!parts) return undefined;
  const data = parseData(sectionSchema, parts.front, file.path, issues);
  const { blocks, problems } = readSectionBody(parts.body, number ?? 0);
  issues.push(...problems.map((problem) => markupIssue(file.path, problem)));
  if (number === undefined) return undefined;
  return {
    name,
    number,
    data: data ?? standInSection(parts.front, number),
    blocks,
    file: file.path,
    yaml: parts.front,
    body: parts.body,
  };
}

function readNote(file: ContentFile, issues: Issue[]): Located<NoteEntry> | undefined {
  const id = parseNoteId(baseName(file.path));
  if (!id) issues.push(issue('note-name', file.path, 1, baseName(file.path)));
  const parts = readParts(file, issues);
  if (!parts) return undefined;
  const data = parseData(noteSchema, parts.front, file.path, issues);
  const { runs, problems } = readNoteBody(parts.body);
  issues.push(...problems.map((problem) => markupIssue(file.path, problem)));
  if (!id) return undefined;
  const kind = runs.some((run) => run.kind === 'citation') ? 'mixed' : 'commentary';
  return {
    id,
    data: data ?? { ...noteIdParts(id), kind },
    runs,
    file: file.path,
    yaml: parts.front,
    body: parts.body,
  };
}

function readSource(file: ContentFile, issues: Issue[]): Located<SourceEntry> | undefined {
  const id = parseSourceId(baseName(file.path));
  if (!id) issues.push(issue('source-name', file.path, 1, baseName(file.path)));
  const yaml = readYaml(file.text);
  const data = parseData(sourceSchema, yaml, file.path, issues);
  return (
    id && {
      id,
      data: data ?? { type: 'book', language: 'zh-CN', title: id },
      file: file.path,
      yaml,
      body: '',
    }
  );
}

function readTerm(file: ContentFile, issues: Issue[]): Located<TermEntry> | undefined {
  const id = parseTermId(baseName(file.path));
  if (!id) issues.push(issue('term-name', file.path, 1, baseName(file.path)));
  const yaml = readYaml(file.text);
  const data = parseData(termSchema, yaml, file.path, issues);
  return id && data && { id, data, file: file.path, yaml, body: '' };
}

function readRemark(file: ContentFile, issues: Issue[]): Located<RemarkEntry> | undefined {
  const id = parseRemarkId(baseName(file.path));
  if (!id) issues.push(issue('remark-name', file.path, 1, baseName(file.path)));
  const yaml = readYaml(file.text);
  const data = parseData(remarkSchema, yaml, file.path, issues);
  return id && data && { id, data, file: file.path, yaml, body: '' };
}

function readTimeline(file: ContentFile, issues: Issue[]): ReadContent['timeline'] {
  const yaml = readYaml(file.text);
  const data = parseData(timelineSchema, yaml, file.path, issues);
  return data && { data, file: file.path, yaml, body: '' };
}

function readEnglish(file: ContentFile, issues: Issue[]): ReadContent['english'] {
  const yaml = readYaml(file.text);
  const data = parseData(englishSchema, yaml, file.path, issues);
  return data && { data, file: file.path, yaml, body: '' };
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

function parseData<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  file: string,
  issues: Issue[],
): T | undefined {
  if (yaml.errors.length > 0) {
    issues.push(
      ...yaml.errors.map((error) => issue('yaml-syntax', file, error.line, error.message)),
    );
    return undefined;
  }
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  issues.push(...flatten(result.error.issues).map((problem) => schemaIssue(file, yaml, problem)));
  return undefined;
}

interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Zod reports a failed union as one issue with a list for each branch: the branch that came
 * furthest says most.
 */
function flatten(
  problems: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): SchemaProblem[] {
  return problems.flatMap((problem): SchemaProblem[] => {
    const path = [...above, ...problem.path];
    if (problem.code === 'unrecognized_keys')
      return problem.keys.map((key) => ({ path: [...path, key], message: `unknown key “${key}”` }));
    if (problem.code !== 'invalid_union' || problem.errors.length === 0)
      return [{ path, message: problem.message }];
    const branches = problem.errors.map((branch) => flatten(branch, path));
    return branches.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  });
}

function depth(problems: readonly SchemaProblem[]): number {
  return Math.max(...problems.map((problem) => problem.path.length));
}

function schemaIssue(file: string, yaml: YamlText, problem: SchemaProblem): Issue {
  const key = problem.path.map(String).join('.');
  const value = problem.path.reduce<unknown>(
    (data, step) => (isRecord(data) ? data[String(step)] : undefined),
    yaml.data,
  );
  const whole = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
  return issue(
    'schema',
    file,
    yaml.lineOf(problem.path),
    `${key ? `${key}: ` : ''}${shown} — ${problem.message}`,
  );
}

function markupIssue(file: string, problem: MarkdownProblem): Issue {
  return issue('markup', file, problem.line, problem.got, problem.fix);
}

function pushDefined<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
