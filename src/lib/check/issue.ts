/**
 * The catalogue of what can be wrong with content. Each kind says what is wrong and how it is
 * usually fixed; a check adds where, and what it found.
 */
const CATALOGUE = {
  'file-missing': ['a file is missing', 'add it, or name another folder with CONTENT_DIR'],
  'file-unknown': [
    'a file that no page shows',
    'move it out of the content folder, or give it a name from the table in the README',
  ],
  'file-unread': ['a file cannot be read', 'make it a plain file that you may read'],
  'file-size': [
    'a file is too large',
    'split it, or move what is no text out of the content folder',
  ],
  'file-conflict': [
    'a merge that was not finished',
    'keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>',
  ],
  'file-encoding': [
    'a character that text should not hold',
    'save the file as UTF-8 without byte order mark, with plain line ends, and delete what no one can see',
  ],
  'yaml-syntax': [
    'the YAML cannot be read',
    'fix the line; quote a value that holds “: ” or begins with a mark',
  ],
  frontmatter: [
    'the file has no frontmatter',
    'begin it with --- and end the frontmatter with ---',
  ],
  schema: [
    'a field is wrong',
    'see *-schema.ts and *-schemas.ts in src/lib/content for what each field holds',
  ],
  'title-lines': [
    'lines that are not the title when they are joined',
    'cut the title into its lines, letter for letter',
  ],
  markup: ['markup that the content model does not know', 'write plain words'],
  'page-name': [
    'a page of prose that the site does not have',
    'give it one of the names, or move it out of the content folder',
  ],
  'note-name': [
    'the name of a note disagrees with its frontmatter',
    'name the file after page and number: page 12, number 1 is p12-1.md',
  ],
  'note-unknown': ['a marker without a note', 'add content/notes/<id>.md, or fix the marker'],
  'note-unmarked': ['a note without a marker', 'put its marker where it stood in the text'],
  'note-twice': [
    'a note with a second marker',
    'leave one marker: each footnote is called once in print',
  ],
  'note-kind': [
    'the kind of a note disagrees with its citations',
    'commentary cites nothing; citation and mixed link at least one source',
  ],
  'note-address': ['a web address that is not a link', 'write it as <https://…>'],
  'source-name': [
    'a source cannot have this name',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p12-1',
  ],
  'source-unknown': [
    'a citation of a source that does not exist',
    'add content/sources/<id>.yaml, or fix the link',
  ],
  'source-unused': [
    'a source that no note cites',
    'link its citation in a note, or delete the entry',
  ],
  'source-twice': [
    'two sources that describe the same work',
    'keep one entry and let both notes cite it',
  ],
  'source-address': [
    'the address of a source is printed in none of the notes that cite it',
    'copy it from the note, character for character',
  ],
  'term-name': [
    'a term cannot have this name',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p12-1',
  ],
  'term-twice': [
    'two terms with the same name',
    'keep the name in one of them, or make one term of the two',
  ],
  'term-nowhere': [
    'a term that the essay does not print',
    'write “zh” as the essay or one of its notes prints it, or say what they print in “printed”',
  ],
  'term-english': [
    'it is told wrongly who gives the English name',
    '“enFrom” is essay when the essay or a note prints “en”, otherwise editors',
  ],
  'remark-name': [
    'a remark cannot have this name',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p12-1',
  ],
  'quote-place': [
    'words are quoted from a place that does not exist',
    'name a section of essay.yaml or the id of a note',
  ],
  'quote-none': [
    'quoted words do not stand where they are said to',
    'copy them letter for letter, from one paragraph, heading or note',
  ],
  'quote-many': [
    'quoted words stand there more than once',
    'add “prefix” or “suffix” with the words right before or after',
  ],
  'marks-name': [
    'a set of marks cannot have this name',
    'use lower-case letters, digits and hyphens: content/marks/seminar-1.json',
  ],
  'marks-unread': [
    'a set of marks that cannot be read',
    'export it on /mine/ as JSON-LD, and name it .json',
  ],
  'mark-lost': [
    'a mark on words that the essay has not got',
    'mark the words anew on the site, or take the mark out of the set',
  ],
  'timeline-order': ['events are out of order', 'order them by date'],
  'english-section': [
    'english.yaml disagrees with the sections of the essay',
    'give every section a title and a summary, and every subsection a title',
  ],
  'english-entry': [
    'english.yaml disagrees with the paragraphs or notes of the essay',
    'write one entry for each, by its id, or leave out the whole list',
  ],
  'section-list': [
    'the list of sections disagrees with the files',
    'name every file of content/sections once under “sections” in essay.yaml',
  ],
  'section-number': [
    'sections are out of order',
    'number the files 0-, 1-, 2- … in the order of the essay',
  ],
  'figure-missing': [
    'a figure without its picture',
    'put the file into content/media/: png, jpg, gif, webp or avif',
  ],
  'page-order': [
    'print pages are out of order',
    'put each <PageBreak> where the page begins; numbers rise by one',
  ],
  'text-differs': [
    'the author’s text differs from source.txt',
    'restore the words of source.txt; an apparent misprint gets a remark, never a change',
  ],
  'space-differs': [
    'a space between words differs from source.txt',
    'restore the space as source.txt has it, or take it out',
  ],
  'block-differs': [
    'a paragraph, a heading or a note is not a block of source.txt',
    'part the words as source.txt does: a block of it ends at an empty line',
  ],
  'source-changed': [
    'source.txt is not the text that was given',
    'restore it, or, for another essay, put its SHA-256 into essay.yaml',
  ],
} as const satisfies Record<string, readonly [what: string, fix: string]>;

export type IssueCode = keyof typeof CATALOGUE;

/** Every kind of mistake that there is. */
export const ISSUE_CODES = Object.keys(CATALOGUE) as IssueCode[];

/** One mistake: where, what, got, how to fix. */
export interface Issue {
  readonly code: IssueCode;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly got: string;
  readonly fix: string;
}

/** Makes an issue of the catalogue; `fix` replaces the usual advice when more is known. */
export function issue(
  code: IssueCode,
  file: string,
  line: number,
  got: string,
  fix?: string,
): Issue {
  const [what, usual] = CATALOGUE[code];
  return { code, file, line, what, got, fix: fix ?? usual };
}

/** What keeps a file from being read as it was meant. */
const CAUSES: readonly IssueCode[] = [
  'file-missing',
  'file-unread',
  'file-size',
  'file-conflict',
  'file-encoding',
  'yaml-syntax',
  'frontmatter',
];

/** Whether an issue may be what others come from: it is told before them. */
export function isCause({ code }: Issue): boolean {
  return CAUSES.includes(code);
}

/**
 * The issues as people read them: causes first, then in order of file and line. `folder` stands
 * before each path.
 */
export function formatIssues(issues: readonly Issue[], folder: string): string {
  const sorted = [...issues].sort(
    (a, b) =>
      Number(isCause(b)) - Number(isCause(a)) ||
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line,
  );
  const entries = sorted.map(
    (entry) =>
      `${folder}/${entry.file}:${String(entry.line)}: ${entry.what}\n    got:  ${entry.got}\n    fix:  ${entry.fix}`,
  );
  return `${String(issues.length)} ${issues.length === 1 ? 'problem' : 'problems'} in the content\n\n${entries.join('\n')}`;
}
