import { readable } from './html.ts';

const CALL = /\[\^([^\]\s]+)\](?!:)/gu;
/** The beginning of a note's words, on its line or on the next. */
const NOTE = /^( {0,3}\[\^([^\]\s]+)\]:[ \t]*(?:\n[ \t]+)?)(\S)/gmu;
/** What begins a list, a quotation or a table, before which the mark stands in a line of its own. */
const BLOCK = /^(?:[>|]|[*+-]\s|\d+[.)]\s|```)/u;

/**
 * Markdown as pandoc takes it rightly. In `^[1]^` it would see a note in the line, but the author
 * raised a number. Of a note that is called again it would make another one: its words begin with a
 * mark that says which note they are.
 */
export function preparedMarkdown(text: string): string {
  const calls = [...text.matchAll(CALL)].map(([, id = '']) => id);
  const again = new Set(calls.filter((id, at) => calls.indexOf(id) !== at));
  return readable(text)
    .replace(/\^(\\?\[[\d,，、–-]+\\?\])\^/gu, '<sup>$1</sup>')
    .replace(NOTE, (whole, start: string, id: string, first: string, at: number, all: string) => {
      if (!again.has(id)) return whole;
      const isBlock = BLOCK.test(all.slice(at + start.length, at + start.length + 9));
      return `${start}[](#again-${id})${isBlock ? '\n\n    ' : ''}${first}`;
    });
}
