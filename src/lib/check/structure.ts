import { firstPrintPage, pageRange } from '../content/entries.ts';
import { issue, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import type { ReadContent } from '../content/read.ts';

/**
 * Checks that the sections are all there, in order, and that the print pages run through them
 * without a gap.
 */
export function checkStructure(content: ReadContent): Issue[] {
  const { essay, sections } = content;
  if (!essay) return [];
  const issues: Issue[] = [];
  const files = new Map(sections.map((section) => [section.name, section]));
  const listed = new Set<string>();
  const ordered = [...sections].sort((a, b) => a.number - b.number);
  // Numbers run on from 0, or from 1 in an essay without an introduction.
  const start = ordered[0]?.number === 1 ? 1 : 0;
  if (!essay.data.sections)
    ordered.forEach(({ number, name, file }, index) => {
      const place = start + index;
      if (number !== place)
        issues.push(issue('section-number', file, 1, `${name} in place ${String(place)}`));
    });
  essay.data.sections?.forEach((name, index) => {
    const line = essay.yaml.lineOf(['sections', index]);
    const section = files.get(name);
    if (listed.has(name))
      issues.push(issue('section-list', essay.file, line, `${name} is named twice`));
    else if (!section)
      issues.push(
        issue(
          'section-list',
          essay.file,
          line,
          `${name}, but there is no sections/${name}.mdx that can be read`,
        ),
      );
    else if (section.number !== start + index)
      issues.push(
        issue('section-number', essay.file, line, `${name} in place ${String(start + index)}`),
      );
    listed.add(name);
  });
  for (const section of essay.data.sections ? sections : []) {
    if (!listed.has(section.name))
      issues.push(
        issue('section-list', section.file, 1, `${section.name} is not named in essay.yaml`),
      );
  }
  const { title, titleLines } = essay.data;
  if (titleLines !== undefined && titleLines.join('') !== title)
    issues.push(
      issue('title-lines', essay.file, essay.yaml.lineOf(['titleLines']), titleLines.join('｜')),
    );
  return [...issues, ...checkPages(content), ...checkFigures(content)];
}

/** Checks that the picture of every figure is there. */
function checkFigures({ sections, media }: ReadContent): Issue[] {
  return sections.flatMap(({ file, blocks }) =>
    blocks.flatMap(({ image, line }) =>
      image && !media.has(image.src)
        ? [issue('figure-missing', file, line, image.src + nearest(image.src, media.keys()))]
        : [],
    ),
  );
}

function checkPages({ essay, sections, notes }: ReadContent): Issue[] {
  if (!essay) return [];
  const issues: Issue[] = [];
  const first = firstPrintPage({ essay: essay.data, sections, notes });
  if (first === undefined) return [];
  const last = pageRange(essay.data)?.last;
  let page = first;
  for (const section of [...sections].sort((a, b) => a.number - b.number)) {
    for (const block of section.blocks) {
      for (const run of block.runs) {
        if (run.kind !== 'page-break') continue;
        if (run.page !== page + 1)
          issues.push(
            issue(
              'page-order',
              section.file,
              block.line,
              `page ${String(run.page)} after page ${String(page)}`,
            ),
          );
        page = run.page;
      }
    }
  }
  if (page !== last && issues.length === 0)
    issues.push(
      issue(
        'page-order',
        essay.file,
        essay.yaml.lineOf(['pages']),
        `the text ends on page ${String(page)}, but pages says ${String(last)}`,
      ),
    );
  return issues;
}
