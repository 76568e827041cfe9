import type { Root, RootContent } from 'mdast';
import { markdown, parse, type MarkdownProblem } from './markdown.ts';
import { PhrasingReader } from './phrasing.ts';
import type { EssayRun, NoteRun } from './runs.ts';

const FIX =
  'a note holds paragraphs, quotations and lists, with *emphasis*, [citations](source:id) and <https://addresses>';

/**
 * Reads the body of a note into its runs. Where one paragraph, line of a list or quotation ends and
 * another follows, a line ends.
 */
export function readNoteBody(body: string): { runs: NoteRun[]; problems: MarkdownProblem[] } {
  const problems: MarkdownProblem[] = [];
  const reader = new PhrasingReader(problems, FIX, false);
  const paragraphs = readFlow(parse(markdown, body, problems).children, reader);
  const runs = paragraphs.flatMap((paragraph, index): EssayRun[] =>
    index === 0 ? paragraph : [{ kind: 'text', text: '\n' }, ...paragraph],
  );
  return { runs: runs.filter(isNoteRun), problems };
}

function readFlow(nodes: Root['children'], reader: PhrasingReader): EssayRun[][] {
  return nodes.flatMap((node: RootContent): EssayRun[][] => {
    if (node.type === 'paragraph') return [reader.read(node.children)];
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      return readFlow(node.children, reader);
    reader.unknown(node);
    return [];
  });
}

function isNoteRun(run: EssayRun): run is NoteRun {
  return 'text' in run;
}
