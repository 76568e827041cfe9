import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import type { ReadContent } from '../content/read.ts';

/**
 * Checks that the English edition speaks of every section and subsection of the essay, and of no
 * other; likewise of paragraphs and notes, where it speaks of them at all.
 */
export function checkEnglish({ english, sections, notes }: ReadContent): Issue[] {
  if (!english) return [];
  const { data, file, yaml } = english;
  const blocks = sections.flatMap((section) => section.blocks);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const names = sections.map((section) => section.name);
  const unknown = Object.keys(data.sections).filter((name) => !names.includes(name));
  const issues = unknown.map((name) =>
    issue(
      'english-section',
      file,
      yaml.lineOf(['sections', name]),
      `${name}${nearest(name, names)}`,
    ),
  );
  for (const [list, ids] of [
    ['paragraphs', paragraphs.map(({ id }) => id)],
    ['notes', notes.map(({ id }) => id)],
  ] as const) {
    const given = data[list];
    const say = (path: string[], got: string): Issue =>
      issue('english-entry', file, yaml.lineOf(path), got);
    for (const id of given ? ids.filter((known) => !Object.hasOwn(given, known)) : [])
      issues.push(say([list], `nothing about ${id}`));
    for (const id of Object.keys(given ?? {}).filter((one) => !ids.some((known) => known === one)))
      issues.push(say([list, id], `${id}${nearest(id, ids)}`));
  }
  for (const section of sections) {
    const told = data.sections[section.name];
    const line = yaml.lineOf(['sections', section.name, 'subsections']);
    if (!told)
      issues.push(
        issue('english-section', file, yaml.lineOf(['sections']), `nothing about ${section.name}`),
      );
    const printed = section.blocks.filter((block) => block.kind === 'subsection').length;
    const given = told?.subsections?.length ?? 0;
    if (told && printed !== given)
      issues.push(
        issue(
          'english-section',
          file,
          line,
          `${section.name} has ${String(printed)} subsections, and ${String(given)} are named`,
        ),
      );
  }
  return issues;
}
