/** A stretch of text, and whether it is English within Chinese. */
export interface LanguageRun {
  readonly text: string;
  readonly english: boolean;
}

/**
 * Everything that can stand in a run of English: no Han character, no Chinese mark except the
 * shared quotes and dashes.
 */
const LATIN_RUN = /[\p{Script=Latin}\p{Nd}\p{M} !-/:-@[-`{-~“”‘’–—]+/gu;
const WORD = /(?:^|[\s“‘(—])\p{Script=Latin}[\p{Script=Latin}\p{M}’'.-]*/gu;
/**
 * What belongs to the Chinese around a run rather than to the run: spaces, closing marks before it,
 * numbers alone.
 */
const BEFORE = /^[\s”’)\],.;:!?\d—–-]+(?=.)/u;
const AFTER = /[\s“‘([]+$/u;

/**
 * Cuts text at its runs of English: two or more Latin words that follow each other. A single word
 * such as AGI or ChatGPT is read as part of the Chinese sentence. Together the runs are the text.
 */
export function splitEnglish(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  const push = (piece: string, english: boolean): void => {
    const last = runs.at(-1);
    if (piece === '') return;
    if (last?.english === english) runs[runs.length - 1] = { text: last.text + piece, english };
    else runs.push({ text: piece, english });
  };
  let end = 0;
  for (const match of text.matchAll(LATIN_RUN)) {
    const before = BEFORE.exec(match[0])?.[0] ?? '';
    const inner = trimEnd(match[0].slice(before.length));
    if ((inner.match(WORD)?.length ?? 0) < 2) continue;
    const start = match.index + before.length;
    push(text.slice(end, start), false);
    push(inner, true);
    end = start + inner.length;
  }
  push(text.slice(end), false);
  return runs;
}

/** A closing quote stays with the run only when it closes one that the run opened. */
function trimEnd(run: string): string {
  const trimmed = run.replace(AFTER, '');
  const quotes = (mark: string): number => trimmed.split(mark).length - 1;
  return quotes('”') > quotes('“') ? trimmed.replace(/”[^”]*$/u, '') : trimmed;
}
