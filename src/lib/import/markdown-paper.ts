const CALL = /\[\^([^\]\s]+)\](?!:)/gu;
/** The beginning of a note's words; those of a list or a quotation are left alone. */
const NOTE = /^( {0,3}\[\^([^\]\s]+)\]:[ \t]*)(?=[^\s>|*+-])/gmu;

/**
 * Markdown as pandoc takes it rightly. In `^[1]^` it would see a note in the line, but the author
 * raised a number. Of a note that is called again it would make another one: its words begin with a
 * mark that says which note they are.
 */
export function preparedMarkdown(text: string): string {
  const calls = [...text.matchAll(CALL)].map(([, id = '']) => id);
  const again = new Set(calls.filter((id, at) => calls.indexOf(id) !== at));
  return text
    .replace(/\^(\\?\[[\d,，、–-]+\\?\])\^/gu, '<sup>$1</sup>')
    .replace(NOTE, (start, _, id: string) => (again.has(id) ? `${start}[](#again-${id})` : start));
}
