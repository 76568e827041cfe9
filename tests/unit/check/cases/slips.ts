import { all, append, edit, write, type Case } from './case.ts';

const PART = 'sections/1-history.mdx';
const NOTE = 'notes/p10-1.md';
const SOURCE = 'sources/li-2020.yaml';
const ISSUED = 'date-parts: [[2020]]';
const CONFLICT = '<<<<<<< HEAD\n灯\n=======\n火\n>>>>>>> theirs\n';

/** A slip of an editor, in `tests/fixtures/content/whole`; `says` is what the report must name. */
type Slip = readonly [...Case, says: string];

/** Slips that were once told by what follows from them, or not at all. */
export const SLIPS: readonly Slip[] = [
  [
    'a full-width colon',
    edit(SOURCE, 'title: 灯', 'title：灯'),
    [`yaml-syntax ${SOURCE}:3`],
    'A full-width colon behind a key: title：灯火研究',
  ],
  [
    'a full-width colon in frontmatter',
    edit(NOTE, 'kind: ', 'kind：'),
    [`yaml-syntax ${NOTE}:4`],
    'A full-width colon behind a key: kind：citation',
  ],
  [
    'a key that is there twice',
    append(SOURCE, 'title: 灯\n'),
    [`yaml-syntax ${SOURCE}:10`],
    'The key “title” is there twice',
  ],
  [
    'a merge that was not finished in a source',
    append(SOURCE, CONFLICT),
    [`file-conflict ${SOURCE}:10`],
    'a merge that was not finished',
  ],
  [
    'a merge that was not finished in a section',
    append(PART, CONFLICT),
    [`file-conflict ${PART}:7`],
    '<<<<<<< HEAD',
  ],
  [
    'a byte that is no text',
    edit(PART, '百余年', '百\uFFFD年'),
    [`file-encoding ${PART}:6`],
    'U+FFFD',
  ],
  ...['date-parts: "2020-02"', 'date-parts: 2020', 'date-parts: [2020, 2]'].map((issued): Slip => [
    `the date ${issued}`,
    edit(SOURCE, ISSUED, issued),
    [`schema ${SOURCE}:9`],
    'is not a date such as',
  ]),
  ...['[["2020", "2"]]', '[[]]', '[[2020, 1, 1, 1]]'].map((parts): Slip => [
    `the date ${parts}`,
    edit(SOURCE, '[[2020]]', parts),
    [`schema ${SOURCE}:9`],
    'is not a date such as [2020], [2020, 2], [2020, 2, 14] or, for 221 BC, [-221]',
  ]),
  ['the year 0', edit(SOURCE, '[[2020]]', '[[0]]'), [`schema ${SOURCE}:9`], 'names the year 0'],
  [
    'pages with zeros before them',
    edit('essay.yaml', 'pages: 10-11', 'pages: 000010-000011'),
    ['schema essay.yaml:7'],
    'is not a range of pages such as 10-24',
  ],
  [
    'an alias of nothing that one can see',
    edit('terms/electric-light.yaml', 'aliases: [', 'aliases: ["\\u034F \\u200D", '),
    ['schema terms/electric-light.yaml:4'],
    'is nothing that one can see',
  ],
  [
    'a quote that begins with half a character',
    edit('remarks/lamp-years.yaml', 'prefix: ', 'suffix: "\\udc00"\nprefix: '),
    ['schema remarks/lamp-years.yaml:3'],
    'U+DC00',
  ],
  [
    'an entity on a page of prose that turns letters round',
    write('pages/about.mdx', '---\ntitle: 灯\ndescription: 火\n---\n\n灯&#x202E;火\n'),
    ['markup pages/about.mdx:6'],
    'U+202E',
  ],
  [
    '10 MB of nonsense',
    all(append(NOTE, '*a'.repeat(5_000_000)), write('link-checks.yaml', 'a: {}\n'.repeat(400_000))),
    [`file-size ${NOTE}:1`, 'file-size link-checks.yaml:1'],
    'a file is too large',
  ],
  [
    'a paragraph of marks alone',
    append(NOTE, `\n${'*a'.repeat(50_000)}\n`),
    [`markup ${NOTE}:9`],
    'more than 2000 marks of Markdown in one paragraph',
  ],
];
