import fc from 'fast-check';

/** Stands in the text where a marker does; the nth one calls the nth note. */
export const MARKER = '\uE000';

/**
 * An essay before it is printed. Spaces stand between two Latin words, and between Latin and
 * Chinese, as authors write them.
 */
export interface WrittenEssay {
  readonly title: string;
  readonly abstract: string;
  /**
   * In order: headings of parts and subsections with their numbering, and paragraphs; markers as
   * `MARKER`.
   */
  readonly blocks: readonly {
    readonly kind: 'part' | 'subsection' | 'paragraph';
    readonly text: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly urls: readonly string[] }[];
}

const NUMERALS = '一二三四五六七八九十';
// No numerals: a short line that begins with 一、 or （一） is a heading, in print and for the importer.
const HAN = Array.from(
  '人工智能的国际关系对与在有为是了和中大新术数据力技展变全球这个不可以到时代发生将会其所更度性网络灯火经济𠮷〇々',
);
const han = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...HAN), minLength, maxLength });

/**
 * Latin words, and what Markdown and MDX would make something else of. No `[1]` or `[^p1-1]`, which
 * are markers by definition.
 */
const latin = fc.constantFrom(
  ...[
    'AGI',
    'ChatGPT',
    'Machine',
    'Learning',
    'résumé',
    '2023',
    '8.5',
    '5~10',
    '~~3~~',
    'R&D',
    '&amp;',
    'C++',
    'a*b*c',
    '*x*',
    '**',
    '_y_',
  ],
  ...[
    'snake_case',
    '{1+1}',
    '{',
    '}',
    '<b>',
    '<',
    '`code`',
    '#',
    '##',
    '+',
    '-',
    '---',
    '1.',
    '[sic]',
    '](x)',
    '!',
    'A|B',
    '\\',
    '$x$',
  ],
  ...[
    'www.example.org',
    'me@example.org',
    'e.g.',
    '"q"',
    "it's",
    '^',
    '~',
    '=',
    '===',
    '>',
    'http:',
    'import',
    'export',
    '<!--',
    '${x}',
    ':-',
    '|',
  ],
);

const phrase = fc.oneof(
  { weight: 8, arbitrary: han(1, 24) },
  {
    weight: 3,
    arbitrary: fc
      .array(latin, { minLength: 1, maxLength: 4 })
      .map((words) => ` ${words.join(' ')} `),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(han(1, 6), latin, latin).map(([name, a, b]) => `${name}（${a} ${b}）`),
  },
  { weight: 1, arbitrary: han(1, 6).map((words) => `“${words}”`) },
  { weight: 1, arbitrary: han(1, 6).map((words) => `《${words}》`) },
  { weight: 1, arbitrary: han(2, 4).map((words) => `——${words}·${words}`) },
);

const clause = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((phrases) => phrases.join(''));
// Every sentence has a Chinese character before its mark: `AGI !` and the like are not printed by
// any journal.
const sentence = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 3 }),
    han(1, 3),
    fc.constantFrom('。', '。', '！', '？', '？”'),
    fc.constantFrom('', '', MARKER),
  )
  .map(([clauses, last, mark, marker]) => `${clauses.join('，')}${last}${mark}${marker}`);

/**
 * White space as an author types it: one space, none beside a Chinese character's mark, none at the
 * ends.
 */
function typed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ +/gu, ' ')
    .replace(
      / (?=[，。！？、；：”’）》\uE000—“《])|(?<=[，。！？、；：”’）》\uE000—“《·（]) /gu,
      '',
    )
    .trim();
}

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 7 })
  .map((sentences) => typed(sentences.join('')));
/**
 * Headings fit on one line: the importer takes no heading of two lines, and a second line cannot be
 * told from a paragraph.
 */
const heading = han(1, 20);
const subsection = fc.tuple(heading, fc.array(paragraph, { minLength: 1, maxLength: 3 }));
const part = fc.record({
  heading,
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  subsections: fc.array(subsection, { maxLength: 3 }),
});

const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true, size: 'medium' })
  // What follows an address in print is no part of it, and no address ends with such a mark.
  .map(
    (address) =>
      `${address.replace(/[.,;:!?)'"*]+$/u, '')}${/[a-z0-9/]$/iu.test(address) ? '' : 'a'}`,
  );

const note = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: clause.map((text) => ({ text, urls: [] as string[] })) },
        { weight: 2, arbitrary: url.map((address) => ({ text: ` ${address} `, urls: [address] })) },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    han(1, 4),
  )
  .map(([pieces, last]) => ({
    text: typed(`${pieces.map((piece) => piece.text).join('，')}，${last}。`),
    urls: pieces.flatMap((piece) => piece.urls),
  }));

/**
 * Essays of an introduction and up to four parts. The first paragraph is long and without Latin:
 * the importer knows the width of the page by the width that most lines have, and of a few short
 * lines no one could say how wide the page was.
 */
export const essays: fc.Arbitrary<WrittenEssay> = fc
  .record({
    title: han(2, 24),
    abstract: paragraph.map((text) => text.replaceAll(MARKER, '')),
    opening: han(600, 700).map((text) => `${text}。`),
    introduction: fc.array(paragraph, { maxLength: 3 }),
    parts: fc.array(part, { maxLength: 4 }),
    notes: fc.infiniteStream(note),
  })
  .map(({ title, abstract, opening, introduction, parts, notes }) => {
    const blocks: { kind: 'part' | 'subsection' | 'paragraph'; text: string }[] = [
      opening,
      ...introduction,
    ].map(asParagraph);
    parts.forEach(({ heading: name, paragraphs, subsections }, index) => {
      blocks.push(
        { kind: 'part', text: `${NUMERALS[index] ?? ''}、${name}` },
        ...paragraphs.map(asParagraph),
      );
      subsections.forEach(([words, under], number) => {
        blocks.push(
          { kind: 'subsection', text: `（${NUMERALS[number] ?? ''}）${words}` },
          ...under.map(asParagraph),
        );
      });
    });
    const count = blocks.reduce((sum, { text }) => sum + text.split(MARKER).length - 1, 0);
    return { title, abstract, blocks, notes: [...notes.take(count)] };
  });

function asParagraph(text: string): { kind: 'paragraph'; text: string } {
  return { kind: 'paragraph', text };
}
