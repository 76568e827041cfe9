const SENTENCE = /[^。！？]*(?:[。！？]+[”’」』）》]*|$)/gu;

/** A sentence within a paragraph: its words and where they begin. */
interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Cuts a paragraph of Chinese into its sentences; together they are the paragraph. */
export function sentencesOf(paragraph: string): Sentence[] {
  return [...paragraph.matchAll(SENTENCE)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, text: match[0] }));
}

/** The sentence that holds the character at `offset`. */
export function sentenceAround(paragraph: string, offset: number): Sentence {
  return sentenceAt(paragraph, offset + 1);
}

/**
 * The sentence to which a marker at `offset` belongs: the one in which it stands, and the one that
 * has just ended when it stands behind the full stop.
 */
export function sentenceAt(paragraph: string, offset: number): Sentence {
  const sentences = sentencesOf(paragraph);
  const found = sentences.find(
    ({ start, text }) => offset > start && offset <= start + text.length,
  );
  return found ?? sentences[0] ?? { start: 0, text: paragraph };
}

/**
 * The words to which a marker at `offset` of a sentence belongs: those since the last comma or
 * other mark within it, without the marks that end them right before the marker.
 */
export function clauseBefore(sentence: string, offset: number): { start: number; end: number } {
  const words = sentence.slice(0, offset).replace(/[，；：。！？、”’」』）》]+$/u, '');
  const start =
    Math.max(...['，', '；', '：', '。', '！', '？'].map((mark) => words.lastIndexOf(mark))) + 1;
  return { start, end: words.length };
}
