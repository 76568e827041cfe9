import { words } from '#words/quotation.ts';
import { noteIdParts, parseNoteId } from '../ids.ts';

/** The id of a heading or paragraph: its section, the headings in it, its number below these. */
const BLOCK = /^s(?<path>\d+(?:-\d+)*)(?:-p(?<paragraph>\d+))?$/u;

/**
 * Where in the essay quoted blocks stand, for essays without print pages: “第 2 节第 3 段”.
 * @param first id of the block in which the words begin
 * @param last id of that in which they end
 * @param opening title of the section without a number, which is the first
 */
export function placeOfBlocks(first: string, last: string, opening: string): string {
  const [from, to] = [partsOf(first, opening), partsOf(last, opening)];
  if (!from || !to) return '';
  if (from.section !== to.section) return words.span(nameOf(from), nameOf(to));
  const isOne = from.paragraph === to.paragraph || !from.paragraph || !to.paragraph;
  return nameOf(isOne ? from : { ...from, paragraph: `${from.paragraph}–${to.paragraph}` });
}

interface Parts {
  readonly section: string;
  readonly paragraph: string;
}

function partsOf(id: string, opening: string): Parts | undefined {
  const note = parseNoteId(id);
  if (note) return { section: words.note(noteIdParts(note).number), paragraph: '' };
  const { path, paragraph = '' } = BLOCK.exec(id)?.groups ?? {};
  if (path === undefined) return undefined;
  const section = path === '0' ? opening : words.section(path.replaceAll('-', '.'));
  return { section, paragraph };
}

function nameOf({ section, paragraph }: Parts): string {
  return paragraph === '' ? section : words.paragraphs(section, paragraph);
}
