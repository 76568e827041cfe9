/** What says that a link calls a note. */
const CALL = /\s(?:role|epub:type)="[^"]*\bnoteref\b[^"]*"/gu;
const ROLE = /\s(?:role|epub:type)="[^"]*\b(?:notes?|footnotes?|endnotes?|rearnotes?)\b[^"]*"/gu;
/** A paragraph with an id, which pandoc would lose. One with a typed number is a typed note. */
const PARAGRAPH =
  /<p\b([^>]*?)\sid=("[^"]*"|'[^']*')([^>]*)>(?!\s*(?:<(?!a\b)[^>]*>\s*)*[[［〔﹝【(（]?[\d①-⑳])/giu;

/**
 * HTML as pandoc reads it whole. Of notes that a role names it makes another one where they are
 * called again: they are found by their links and by ids, also of paragraphs. A reading above
 * characters, which it would set behind them as if it were text, stands in brackets.
 */
export function preparedHtml(html: string): string {
  return readable(
    html
      .replace(CALL, ' data-call="note"')
      .replace(ROLE, '')
      .replace(PARAGRAPH, '<p$1$3><span id=$2></span>'),
  );
}

/** Readings above characters (`<ruby>`) in brackets, as the page has them for old browsers. */
export function readable(html: string): string {
  return html.replace(/<ruby\b[^>]*>.*?<\/ruby>/gsu, (ruby) =>
    /<rp\b/u.test(ruby)
      ? ruby
      : ruby.replace(/<rt\b[^>]*>(.*?)(?:<\/rt>|(?=<rt|<\/ruby>))/gsu, '（$1）'),
  );
}
