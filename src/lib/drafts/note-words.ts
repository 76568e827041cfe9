/** A stretch of text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a note as a reader sees them, and where each stands in its Markdown. */
export interface NoteWords {
  readonly text: string;
  /** Offset in the Markdown of each code unit of the text, and of its end. */
  readonly at: readonly number[];
  /** Words that are linked already. */
  readonly linked: readonly Stretch[];
  readonly urls: readonly Stretch[];
}

/** What is no word: an escape, an address in brackets, a link, a mark of emphasis. */
const MARKUP =
  /\\(?<escaped>[!-/:-@[-`{-~])|<(?<url>https?:\/\/[^\s>]+)>|\[(?<words>(?:[^[\]]|\[[^\]]*\])*)\]\((?<target>[^)\s]+)\)|(?<bare>https?:\/\/[!-~]*[\w/])|\*{1,3}/gu;

/** Reads the body of a note, its marks left out. */
export function wordsOfNote(body: string): NoteWords {
  let text = '';
  const at: number[] = [];
  const linked: Stretch[] = [];
  const urls: Stretch[] = [];
  const take = (words: string, from: number): Stretch => {
    const start = text.length;
    for (let index = 0; index < words.length; index += 1) at.push(from + index);
    text += words;
    return { start, end: text.length };
  };
  let end = 0;
  for (const match of body.matchAll(MARKUP)) {
    take(body.slice(end, match.index), end);
    end = match.index + match[0].length;
    const { escaped, url, words, target, bare } = match.groups ?? {};
    if (escaped !== undefined) take(escaped, match.index + 1);
    else if (url !== undefined) urls.push(take(url, match.index + 1));
    else if (bare !== undefined) urls.push(take(bare, match.index));
    else if (words !== undefined) {
      const from = match.index + 1;
      const inner = wordsOfNote(words);
      const start = text.length;
      at.push(...inner.at.slice(0, -1).map((offset) => offset + from));
      text += inner.text;
      const stretch = { start, end: text.length };
      (target?.startsWith('source:') ? linked : urls).push(stretch);
    }
  }
  take(body.slice(end), end);
  return { text, at: [...at, body.length], linked, urls };
}

/** Whether two stretches have a character in common. */
export function meet(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
