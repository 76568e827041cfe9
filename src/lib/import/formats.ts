/**
 * Markdown as most programs read it: characters stay, and lists and headings need no empty line.
 */
const MARKDOWN =
  'markdown-smart+lists_without_preceding_blankline-blank_before_header-blank_before_blockquote';

/** Pandoc's name for each kind of paper that is read, by the ending of its file. */
const READERS: Readonly<Record<string, string>> = {
  docx: 'docx',
  odt: 'odt',
  md: MARKDOWN,
  tex: 'latex',
  epub: 'epub',
  xml: 'jats',
  html: 'html',
};
const SAME: Readonly<Record<string, string>> = { markdown: 'md', htm: 'html', xhtml: 'html' };

/** Kinds that cannot be read, and the way out of each. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  pdf: 'A PDF is set type, not a text: import the Word, LaTeX or Markdown file from which it was made. If there is none, open the PDF in Word or LibreOffice, save it as .docx and correct headings and notes there',
  doc: 'Open it in Word, WPS or LibreOffice and save it as .docx',
  wps: 'Open it in WPS and save it as .docx',
  pages: 'Open it in Pages and choose File > Export To > Word (.docx)',
  caj: 'A CAJ file is set type, not a text: ask the author or the journal for the Word file, or save it as PDF in CAJViewer, open that in Word and save it as .docx',
  rtf: 'Open it in Word or LibreOffice and save it as .docx',
  txt: 'Put it into the folder as source.txt beside an essay.yaml and run the import without a file, or save it as .md with # before headings',
  zip: 'Unpack it and name the paper that is in it',
};

const ENDING = /\.([a-z0-9]+)$/iu;

/** Says that a file cannot be read and what to do. */
export class PaperError extends Error {
  constructor(file: string, got: string, fix: string) {
    super(`${file}: ${got}\n  ${fix}.`);
    this.name = 'PaperError';
  }
}

/**
 * The pandoc format of a paper, by its name and by its first bytes, which must agree.
 * @throws PaperError with the way out
 */
export function formatOf(file: string, bytes: Uint8Array): string {
  const given = ENDING.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = SAME[given] ?? given;
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const isZip = begins.startsWith('PK');
  const way = WAYS_OUT[kind];
  if (begins.startsWith('%PDF') && kind !== 'pdf')
    throw new PaperError(file, 'is a PDF under another name', WAYS_OUT['pdf'] ?? '');
  if (begins.startsWith('\u00d0\u00cf\u0011\u00e0') && kind !== 'doc')
    throw new PaperError(
      file,
      'is an old Word or WPS file under another name',
      WAYS_OUT['doc'] ?? '',
    );
  if (way !== undefined) throw new PaperError(file, `a .${kind} file is not read`, way);
  const format = READERS[kind];
  if (format === undefined)
    throw new PaperError(
      file,
      given ? `a .${given} file is not read` : 'has no ending that says what it is',
      'Save it as .docx, .odt, .md, .tex, .epub, .html or JATS .xml',
    );
  const wantsZip = kind === 'docx' || kind === 'odt' || kind === 'epub';
  if (isZip !== wantsZip) {
    const is = isZip
      ? `begins with PK, so it is a Word file or another zip`
      : `is no .${kind} file inside`;
    throw new PaperError(
      file,
      is,
      'Save it again from the program in which it was written, and keep the ending that this gives it',
    );
  }
  if (kind === 'docx' && bytes.length > 0 && !holds(bytes, 'word/'))
    throw new PaperError(file, 'is a zip, but no Word file', WAYS_OUT['zip'] ?? '');
  if (kind === 'xml' && !/<article\b/u.test(begins))
    throw new PaperError(
      file,
      'is XML, but no JATS article',
      'Export it as .docx, .html or JATS; TEI is not read',
    );
  return format;
}

/** True when a zip names a file with such a name. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(name);
}
