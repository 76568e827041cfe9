import type { Loss } from './tree.ts';
import { PARAGRAPH, withNumbers, withOutline } from './word-headings.ts';
import { callAgain, type WordText } from './word-notes.ts';

/** The parts of a Word file that are read beside pandoc, as XML; one that is absent is empty. */
export interface WordParts extends WordText {
  readonly styles: string;
  readonly numbering: string;
  readonly comments: string;
}

/** What was inserted, deleted or moved while Word tracked changes. */
const CHANGE = /<w:(ins|del|moveFrom|moveTo)\b(?:[^>]*[^/])?>(.*?)<\/w:\1>/gsu;
const HIDDEN = /<w:r\b[^>]*>\s*<w:rPr>(?:(?!<\/w:rPr>).)*<w:vanish\/>.*?<\/w:r>/gsu;
const BOX = /<w:txbxContent>(.*?)<\/w:txbxContent>/gsu;
const ELSEWHERE = /<(?:w:altChunk|w:subDoc|c:chart|dgm:relIds)\b/gu;

/**
 * A Word file's text and notes as pandoc reads them whole. Numbers that Word itself sets before
 * headings become words of them; what pandoc drops unsaid is told.
 */
export function preparedDocx(given: WordParts): {
  parts: WordText & Pick<WordParts, 'styles'>;
  losses: Loss[];
} {
  const { document, footnotes, endnotes, comments } = given;
  const all = [document, footnotes, endnotes].join('');
  const losses: Loss[] = [];
  const tell = (what: string, words: readonly string[], isLost = false): void => {
    for (const near of words) if (near) losses.push({ what, near, isLost });
  };
  const inside = (pattern: RegExp, group: number): string[] =>
    [...all.matchAll(pattern)].map((match) => wordsOfXml(match[group] ?? ''));
  // Word writes a box twice, for older programs too.
  const boxes = new Set(inside(BOX, 1));
  tell('text boxes are left out: copy their words into the text', [...boxes], true);
  tell(
    'charts, drawings and files within the file are left out: put their words into the text',
    [...all.matchAll(ELSEWHERE)].map(([sign]) => sign.slice(1)),
    true,
  );
  tell('tracked changes count as accepted', inside(CHANGE, 2));
  tell('words that Word hides stand in the text', inside(HIDDEN, 0));
  tell('comments are left out', [...comments.matchAll(PARAGRAPH)].map(wordsOfMatch));
  const lists = [...(footnotes + endnotes).matchAll(PARAGRAPH)].filter(([one]) =>
    one.includes('<w:numPr>'),
  );
  tell('lists in notes are paragraphs', lists.map(wordsOfMatch));
  const { text, styles } = withOutline(document, given.styles);
  const numbered = withNumbers(text, styles, given.numbering);
  const parts = callAgain(plainly({ document: numbered, footnotes, endnotes }));
  return { parts: { ...parts, styles }, losses };
}

/** Elements of Word's that pandoc drops with the words in them: as others that it knows. */
function plainly({ document, footnotes, endnotes }: WordText): WordText {
  return { document: known(document), footnotes: known(footnotes), endnotes: known(endnotes) };
}

function known(xml: string): string {
  return xml
    .replace(
      /<w:ruby>.*?<w:rt>(.*?)<\/w:rt>.*?<w:rubyBase>(.*?)<\/w:rubyBase>.*?<\/w:ruby>/gsu,
      (_, reading: string, base: string) =>
        `<w:t>${wordsOfXml(base)}（${wordsOfXml(reading)}）</w:t>`,
    )
    .replace(/<\/?w:(?:customXml|bdo|dir|ins|moveTo)(?:\s[^>]*)?>/gu, '')
    .replace(/<w:ptab\b[^>]*>/gu, '<w:tab/>')
    .replaceAll('<w:cr/>', '<w:br/>');
}

function wordsOfMatch([xml]: RegExpExecArray): string {
  return wordsOfXml(xml);
}

/** The words of a part, also deleted ones, white space as it stands. */
export function wordsOfXml(xml: string): string {
  return [...xml.matchAll(/<w:(?:delT|t)(?:ext)?(?: [^>]*)?>([^<]*)<\/w:/gu)]
    .map(([, text]) => text)
    .join('');
}
