import type { ReadContent } from '../content/read.ts';
import { inOrder } from '../content/entries.ts';
import { passagesOf, type Passage } from '../corpus/passages.ts';
import { anchor } from '../marks/anchor.ts';
import { joinBlocks, type TextOfBlocks } from '../marks/text-of-blocks.ts';
import { closeGaps } from '../text/gaps.ts';
import { issue, type Issue } from './issue.ts';

/** Checks that every mark of a set finds its words as the page shows them. */
export function checkMarks(content: ReadContent): Issue[] {
  if (content.markSets.length === 0) return [];
  const { sections, notes } = inOrder(content);
  const passages = passagesOf(sections, notes);
  // The check runs outside Vite, where words of the interface are Chinese.
  const isEnglish = content.essay?.data.language.startsWith('en') === true;
  return content.markSets.flatMap(({ file, text, marks }) =>
    marks.flatMap(({ id, target }) => {
      if (anchor(target, textOf(target.page, passages, isEnglish))) return [];
      const line = text.split('\n').findIndex((one) => one.includes(id)) + 1;
      return [issue('mark-lost', file, line, `“${target.exact.slice(0, 30)}” on ${target.page}`)];
    }),
  );
}

/** The words of a page of the site: a section with its notes, all notes, or everything. */
function textOf(page: string, passages: readonly Passage[], isEnglish: boolean): TextOfBlocks {
  const section = /^read\/(?<name>[^/]+)\/$/u.exec(page)?.groups?.['name'];
  const here = passages.filter((passage) => {
    if (passage.kind !== 'note') return page === 'full/' || passage.section === section;
    const isCalled = passage.markers.some(({ passage: at }) => at.section === section);
    return section === undefined || isCalled;
  });
  return joinBlocks(here.map(({ id, text }) => ({ id, text: closeGaps(text, isEnglish) })));
}
