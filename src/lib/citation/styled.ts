/** A stretch of a formatted reference. */
export interface StyledRun {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * Reads a reference as a CSL processor writes it in HTML: its words, and which of them are italic;
 * all other tags are left out. Where “et al.” stands in the place of a last name (see `withEtAl`),
 * the “and” before it is taken away.
 */
export function readStyled(html: string): StyledRun[] {
  const fixed = html.replace(/(.)(?:,)? (?:&#38;|and) et al\./gu, (_, last: string) =>
    // After an inverted name a comma; an organisation or a Chinese name has none.
    /\p{Script=Han}/u.test(last) ? `${last} et al.` : `${last}, et al.`,
  );
  const runs = fixed.split(/(?<=<\/i>)|(?=<i>)/u).map((piece): StyledRun => ({
    text: decode(piece.replace(/<[^>]*>/gu, '')),
    italic: piece.startsWith('<i>'),
  }));
  const words = runs.filter(({ text }) => text.trim() !== '');
  return words.map(({ text, italic }, index) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === words.length - 1 ? start.trimEnd() : start, italic };
  });
}

/** The words alone. */
export function plainText(runs: readonly StyledRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
