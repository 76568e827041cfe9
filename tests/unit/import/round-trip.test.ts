import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/check/issue.ts';
import { checkContent } from '../../../src/lib/check/content.ts';
import { readFrontmatter } from '../../../src/lib/content/file.ts';
import { readNoteBody } from '../../../src/lib/content/note-body.ts';
import type { EssayRun } from '../../../src/lib/content/runs.ts';
import { wordsOf } from '../../../src/lib/content/runs.ts';
import { readSectionBody } from '../../../src/lib/content/section-body.ts';
import { importEssay } from '../../../src/lib/import/essay.ts';
import { planTextLayer } from '../../../src/lib/import/plan.ts';
import { essays, MARKER, type WrittenEssay } from '../../helpers/essay-arbitrary.ts';
import {
  PAGE_BREAK,
  printTextLayer,
  type Printed,
  type Setting,
} from '../../helpers/text-layer.ts';

/**
 * `npm run test:properties` tries 10,000 essays that nobody saw before; the tests try the same 20
 * each time.
 */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20);
const SEED = RUNS > 20 ? undefined : 2023;

const settings: fc.Arbitrary<Setting> = fc.record({
  firstPage: fc.integer({ min: 1, max: 300 }),
  measure: fc.integer({ min: 24, max: 40 }).map((half) => 2 * half),
  linesPerPage: fc.integer({ min: 2, max: 30 }),
  chances: fc.array(fc.boolean(), { minLength: 20, maxLength: 60 }),
});

/**
 * Text with its marks in one string, without the white space that the PDF's lines cannot tell of:
 * that beside Chinese.
 */
function canonical(text: string): string {
  return text
    .replace(new RegExp(`\\s*([${MARKER}${PAGE_BREAK}]+)\\s*`, 'gu'), (whole, marks: string) =>
      /\s/u.test(whole) ? ` ${marks}` : marks,
    )
    .replace(
      new RegExp(
        `(?<=[^!-~\\u00C0-\\u024F${MARKER}${PAGE_BREAK}]) | (?=[${MARKER}${PAGE_BREAK}]*[^!-~\\u00C0-\\u024F${MARKER}${PAGE_BREAK}])`,
        'gu',
      ),
      '',
    )
    .trim();
}

/**
 * A part's title is plain words: a page that begins with it is said to begin at the end of the
 * section before.
 */
function titlesPlain(blocks: readonly string[], essay: WrittenEssay): string[] {
  return blocks.map((text, index) => {
    const isPart = (at: number): boolean => essay.blocks[at]?.kind === 'part';
    const own = isPart(index) ? text.replace(PAGE_BREAK, '') : text;
    return isPart(index + 1) && blocks[index + 1]?.startsWith(PAGE_BREAK) === true
      ? `${own}${PAGE_BREAK}`
      : own;
  });
}

function asWritten(runs: readonly EssayRun[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'marker' ? MARKER : PAGE_BREAK))
    .join('');
}

function essayYaml(
  essay: WrittenEssay,
  printed: Printed,
  firstPage: number,
  names: readonly string[],
): string {
  return stringify({
    title: essay.title,
    author: [{ literal: '某某' }],
    journal: '灯火研究',
    year: 2023,
    issue: 4,
    pages: `${String(firstPage)}-${String(printed.lastPage)}`,
    language: 'zh-CN',
    abstract: essay.abstract,
    rights: '试验用。',
    sha256: sha256(printed.source),
    sections: names,
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('an essay that is printed and imported', () => {
  it(
    'is the same essay, in memory, in its files, and for the corpus check',
    { timeout: 3_600_000 },
    () => {
      fc.assert(
        fc.property(essays, settings, (essay, setting) => {
          const printed = printTextLayer(essay, setting);
          fc.pre(!printed.ambiguous);
          const imported = importEssay(printed.source, setting.firstPage);
          const blocks = imported.sections.flatMap(({ heading, blocks: under }) => [
            ...(heading ? [{ kind: 'part', text: asWritten(heading) }] : []),
            ...under.map(({ kind, runs }) => ({ kind, text: asWritten(runs) })),
          ]);
          expect(blocks.map(({ kind, text }) => `${kind} ${canonical(text)}`)).toEqual(
            titlesPlain(printed.blocks, essay).map(
              (text, index) => `${essay.blocks[index]?.kind ?? ''} ${canonical(text)}`,
            ),
          );
          expect(
            imported.notes.map(({ page, number, text }) => ({
              page,
              number,
              text: canonical(text),
            })),
          ).toEqual(
            printed.notes.map((place, index) => ({
              ...place,
              text: canonical(essay.notes[index]?.text ?? ''),
            })),
          );

          const names = imported.sections.map((_, index) => `${String(index)}-section`);
          const files = planTextLayer(imported, names, []);
          for (const [index, section] of imported.sections.entries()) {
            const { blocks: read, problems } = readSectionBody(
              readFrontmatter(files[index]?.text ?? '')?.body ?? '',
              index,
            );
            expect(problems).toEqual([]);
            expect(read.map(({ kind, runs }) => [kind, runs])).toEqual(
              section.blocks.map(({ kind, runs }) => [kind, runs]),
            );
          }
          for (const [index, note] of imported.notes.entries()) {
            const { runs } = readNoteBody(
              readFrontmatter(files[names.length + index]?.text ?? '')?.body ?? '',
            );
            expect(wordsOf(runs)).toBe(note.text);
            expect(runs.flatMap((run) => (run.kind === 'url' ? [run.text] : []))).toEqual(
              essay.notes[index]?.urls,
            );
          }
          const folder = [
            { path: 'essay.yaml', text: essayYaml(essay, printed, setting.firstPage, names) },
            { path: 'source.txt', text: printed.source },
            ...files,
          ];
          expect(formatIssues(checkContent(folder, sha256(printed.source)), 'content')).toMatch(
            /^0 problems/u,
          );
        }),
        { endOnFailure: true, numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) },
      );
    },
  );
});
