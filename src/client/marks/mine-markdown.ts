import { words } from '#words/mine.ts';
import { toMarkdown } from '../../lib/marks/markdown.ts';
import type { Entry } from './mine-entry.ts';
import { addressOf, save, type Edition } from './mine-files.ts';

/** Saves marks as Markdown. */
export function saveMarkdown(entries: readonly Entry[], { title, reference }: Edition): void {
  const groups = [...new Set(entries.map(({ group }) => group))].map((title) => ({
    title,
    marks: entries.filter(({ group }) => group === title).map(({ mark }) => mark),
  }));
  const hrefs = new Map(entries.map(({ mark, href }) => [mark, href]));
  const text = toMarkdown(words.fileTitle(title), groups, reference, (mark) => {
    const href = hrefs.get(mark);
    return href === undefined ? '' : addressOf(href);
  });
  save(text, 'text/markdown', 'md');
}
