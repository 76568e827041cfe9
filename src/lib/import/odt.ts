import type { Loss } from './tree.ts';

const COMMENT = /<office:annotation\b.*?<\/office:annotation>/gsu;
const DELETED = /<text:deletion\b.*?<\/text:deletion>/gsu;
/** A box with a picture is its frame, and the words in it are its caption. */
const BOX =
  /<draw:(text-box|custom-shape|rect|ellipse)\b(?:[^>]*[^/>])?>(?:(?!<draw:image\b).)*?<\/draw:\1>/gsu;
/** Who made a change or a comment, and when. */
const ABOUT = /<(dc|meta):[\w-]+>[^<]*<\/\1:[\w-]+>/gu;
const RUBY =
  /<text:ruby\b[^>]*>.*?<text:ruby-base\b[^>]*>(.*?)<\/text:ruby-base>.*?<text:ruby-text\b[^>]*>(.*?)<\/text:ruby-text>.*?<\/text:ruby>/gsu;
const REFERENCES = /<text:bibliography\b(?!-).*?<\/text:bibliography>/gsu;
/** Elements of the text that hold words alone; pandoc knows these, the others are fields. */
const WORDS = /<text:([\w-]+)\b[^>]*>([^<]*)<\/text:\1>/gu;
const KNOWN =
  /^(?:p|h|span|a|note-citation|bookmark-ref|reference-ref|sequence|script|hidden-\w+|index-.*)$/u;

/**
 * The `content.xml` of an ODT as pandoc reads it whole: fields, numbered paragraphs, readings above
 * characters and lists of references are words. What it drops unsaid is told.
 */
export function preparedOdt(xml: string): { xml: string; losses: Loss[] } {
  const losses: Loss[] = [];
  const tell = (what: string, pattern: RegExp, isLost = false): void => {
    for (const [found] of xml.matchAll(pattern)) {
      const near = found
        .replace(ABOUT, '')
        .replace(/<[^>]*>/gu, '')
        .trim();
      if (near !== '') losses.push({ what, near, isLost });
    }
  };
  tell('text boxes are left out: copy their words into the text', BOX, true);
  tell('tracked changes count as accepted', DELETED);
  tell('comments are left out', COMMENT);
  const text = xml
    .replace(RUBY, '$1（$2）')
    .replace(REFERENCES, (list) =>
      list
        .replace(/<text:bibliography-source\b.*?<\/text:bibliography-source>/gsu, '')
        .replace(/<\/?text:(?:bibliography|index-body|index-title)\b[^>]*>/gu, ''),
    )
    .replace(/<\/?text:numbered-paragraph\b[^>]*>/gu, '')
    .replace(WORDS, (whole, name: string, words: string) => (KNOWN.test(name) ? whole : words));
  return { xml: text, losses };
}
