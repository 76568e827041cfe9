/** The parts of a Word file that hold the author's words, as XML. */
export interface WordText {
  readonly document: string;
  readonly footnotes: string;
  readonly endnotes: string;
}

/** A field of Word's, in the old form and in the short one, without another within it. */
const FIELD =
  /<w:r\b(?:(?!<\/w:r>).)*?<w:fldChar\b[^>]*"begin"(?:(?!"begin").)*?"end"[^>]*>.*?<\/w:r>|<w:fldSimple\b.*?<\/w:fldSimple>/gsu;

/** A place with a name, as long as a note is called behind it in its paragraph. */
const NAMED =
  /<w:bookmarkStart\b[^>]*?w:name="([^"]*)"[^>]*>(?=(?:(?!<\/w:p>).)*?(<w:(footnote|endnote)Reference\b[^>]*?w:id="(-?\d+)"[^>]*>))/gsu;

/**
 * The text and the notes of a Word file in which a note that the author called again by a raised
 * cross-reference (NOTEREF) is called as the first time. Its words begin with a mark that says
 * which note they are, so that it stands once.
 */
export function callAgain({ document, footnotes, endnotes }: WordText): WordText {
  const places = new Map([...document.matchAll(NAMED)].map((one) => [one[1] ?? '', one]));
  const again = new Map<string, Set<string>>();
  const called = document.replace(FIELD, (field) => {
    const [, name = '', switches = ''] = /NOTEREF\s+"?([^\s"<]+)"?([^<"]*)/u.exec(field) ?? [];
    const [, , call, kind = '', id = ''] = places.get(name) ?? [];
    const isRaised = /\\f\b/u.test(switches) || /superscript|FootnoteReference/u.test(field);
    if (call === undefined || !isRaised) return field;
    again.set(kind, (again.get(kind) ?? new Set<string>()).add(id));
    return `<w:r>${call}</w:r>`;
  });
  const marked = (kind: string, xml: string): string =>
    xml.replace(
      new RegExp(
        `<w:${kind}\\b[^>]*w:id="(-?\\d+)"[^>]*>\\s*<w:p\\b[^>]*>(?:<w:pPr>.*?</w:pPr>)?`,
        'gsu',
      ),
      (start, id: string) =>
        again.get(kind)?.has(id) === true ? start + markOf(kind + id) : start,
    );
  return {
    document: called,
    footnotes: marked('footnote', footnotes),
    endnotes: marked('endnote', endnotes),
  };
}

function markOf(id: string): string {
  return `<w:hyperlink w:anchor="again-${id}"><w:r><w:t>\u200b</w:t></w:r></w:hyperlink>`;
}
