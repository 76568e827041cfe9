/** A stretch of text, and whether it is English. */
interface LanguageRun {
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
/** A word by itself that is no abbreviation and no brand: Symbolicism, technology-ness, eds. */
const ALONE = /^\p{Lu}?[\p{Ll}-]{2,}\.?$/u;

/**
 * Cuts text at its runs of English: two or more Latin words that follow each other, and a word that
 * stands alone in brackets or quotation marks. Any other single word, such as IBM or iPhone, is
 * read as part of the Chinese sentence. Together the runs are the text.
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
    const start = match.index + before.length;
    const after = start + inner.length;
    const inBrackets = text[start - 1] === '（' && text[after] === '）';
    if ((inner.match(WORD)?.length ?? 0) < 2 && !standsAlone(inner, inBrackets)) continue;
    push(text.slice(end, start), false);
    push(inner, true);
    end = after;
  }
  push(text.slice(end), false);
  return runs;
}

/**
 * From the first Chinese character of a run to its last: what stands between them in marks and
 * figures belongs to it.
 */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\p{Nd}、，。：；《》·…]*\p{Script=Han})?)/u;

/** Cuts English text at its runs of Chinese. Together the runs are the text. */
export function splitChinese(text: string): LanguageRun[] {
  return text
    .split(CHINESE)
    .map((run, index) => ({ text: run, english: index % 2 === 0 }))
    .filter((run) => run.text !== '');
}

/** Whether a single word is quoted, or explains the Chinese before it in brackets. */
function standsAlone(run: string, inBrackets: boolean): boolean {
  const word = inBrackets ? run : /^“(.*)”$/u.exec(run)?.[1];
  return word !== undefined && ALONE.test(word);
}

/** A closing quote stays with the run only when it closes one that the run opened. */
function trimEnd(run: string): string {
  const trimmed = run.replace(AFTER, '');
  const quotes = (mark: string): number => trimmed.split(mark).length - 1;
  return quotes('”') > quotes('“') ? trimmed.replace(/”[^”]*$/u, '') : trimmed;
}
