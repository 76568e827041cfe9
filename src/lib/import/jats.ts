import type { FrontStyles } from './front-styles.ts';
import type { Meta } from './pandoc-ast.ts';
import type { Loss } from './tree.ts';

const PAGE = /^(?:\d+|[ivxlc]+)$/u;
const FRONT = /<front>.*?<\/front>/su;
const BACK = /<back>(.*)<\/back>/su;
const NOTES = /<fn-group\b[^>]*>.*?<\/fn-group>/gsu;
const AUTHOR_NOTES = /<author-notes\b[^>]*>(.*?)<\/author-notes>/su;
/** Reviews and replies, articles of their own. */
const OTHERS = /<(sub-article|response)\b.*?<\/\1>/gsu;
const NOTE_CALL = /<xref ref-type="(?:fn|author-notes|corresp)".*?<\/xref>/gsu;
const KEPT = /^\/?(?:italic|bold|sup|sub|ext-link)\b/u;

/**
 * A JATS article as pandoc reads it whole. It would drop the words of the list of references, which
 * become a section of paragraphs, and notes of title and authors, which are called at the beginning
 * of the text; and it would take what follows the text for a part of its last section.
 */
export function preparedJats(xml: string): string {
  const calls: string[] = [];
  const authors = AUTHOR_NOTES.exec(xml)?.[1] ?? '';
  const notes = authors
    .replace(/<corresp\b([^>]*)>(.*?)<\/corresp>/gsu, '<fn$1><p>$2</p></fn>')
    .match(/<fn\b.*?<\/fn>/gsu);
  const whole = xml.replace(OTHERS, '').replace(AUTHOR_NOTES, '');
  let text = whole.replace(FRONT, (front) =>
    front.replace(NOTE_CALL, (call) => {
      calls.push(call.replace(/ref-type="[^"]*"/u, 'ref-type="fn"'));
      return '';
    }),
  );
  text = markAgain(readable(text)).replace(/<body>[^]*$/u, (body) => withBack(body, notes ?? []));
  const [head = '', ...body] = text.split(/(?<=<body>)/u);
  return head + body.join('').replace(/<p\b[^>]*>/u, (tag) => tag + calls.join(''));
}

/** The text with all that follows it, but for the notes, as sections of the same rank. */
function withBack(text: string, more: readonly string[]): string {
  const [, back = ''] = BACK.exec(text) ?? [];
  const notes = back.match(NOTES) ?? [];
  const after = back
    .replace(NOTES, '')
    .replace(/<\/?app-group>/gu, '')
    .replace(/<ref-list\b[^>]*>.*?<\/ref-list>/gsu, sectionOf)
    .replace(/<ack\b[^>]*>(?!\s*<title>)/gu, '$&<title>Acknowledgements</title>')
    .replace(/<(\/?)(?:ack|app|notes|glossary)\b[^>]*>/gu, '<$1sec>');
  return text
    .replace(BACK, '')
    .replace(
      '</body>',
      () => `${after}</body><back><fn-group>${more.join('')}</fn-group>${notes.join('')}</back>`,
    );
}

/** What JATS has and no pandoc reads. */
export function jatsLosses(xml: string): Loss[] {
  const called = new Set(
    [...xml.matchAll(/\brid="([^"]*)"/gu)].flatMap(([, ids = '']) => ids.split(' ')),
  );
  const groups = [...xml.matchAll(/<(fn-group|author-notes)\b[^>]*>(.*?)<\/\1>/gsu)];
  const notes = groups.flatMap(([, , group = '']) => [
    ...group.matchAll(/<(fn|corresp)\b([^>]*)>(.*?)<\/\1>/gsu),
  ]);
  const tell = (what: string, words: readonly string[], isLost = true): Loss[] =>
    words.map((one) => ({ what, near: textOf(one).slice(0, 24), isLost }));
  return [
    ...tell(
      'other articles in the file (reviews, replies) are left out',
      xml.match(OTHERS) ?? [],
      false,
    ),
    ...tell(
      'notes that nothing calls are left out',
      notes.flatMap(([, , attributes = '', words = '']) =>
        called.has(/\bid="([^"]*)"/u.exec(attributes)?.[1] ?? '') ? [] : [words],
      ),
    ),
    ...tell(
      'abstracts in other languages are left out',
      [...xml.matchAll(/<trans-abstract\b.*?<\/trans-abstract>/gsu)].map(([one]) => one),
    ),
  ];
}

/** What pandoc drops or doubles: numbers of headings and tables, lines of verse, who is quoted. */
function readable(xml: string): string {
  return xml
    .replace(/<label>([^<]*)<\/label>\s*<title>/gu, '<title>$1 ')
    .replace(/<label>([^<]*)<\/label>\s*(<caption>\s*<(?:p|title)>)/gu, '$2$1 ')
    .replace(/<\/verse-line>\s*<verse-line>/gu, '<break/>')
    .replace(/<(\/?)verse-line>/gu, '<$1p>')
    .replace(
      /<xref\b[^>]*ref-type="table-fn"[^>]*>(?:<sup>)?(.*?)(?:<\/sup>)?<\/xref>/gsu,
      '<sup>$1</sup>',
    )
    .replace(/<attrib>(.*?)<\/attrib>/gsu, '<p>$1</p>');
}

/** Of a note that is called again pandoc would make another one: its words say which note it is. */
function markAgain(xml: string): string {
  const calls = [...xml.matchAll(/<xref\b[^>]*ref-type="fn"[^>]*>/gu)].flatMap(
    ([call]) => /\brid="([^"]*)"/u.exec(call)?.[1] ?? [],
  );
  const again = new Set(calls.filter((id, at) => calls.indexOf(id) !== at));
  return xml.replace(/<fn\s[^>]*\bid="([^"]*)".*?<p\b[^>]*>/gsu, (start, id: string) =>
    again.has(id)
      ? `${start}<ext-link xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#again-${id}">\u200b</ext-link>`
      : start,
  );
}

function sectionOf(list: string): string {
  const title = /<title>.*?<\/title>/su.exec(list)?.[0] ?? '<title>References</title>';
  const refs = [...list.matchAll(/<ref\b[^>]*>(.*?)<\/ref>/gsu)].map(([, ref = '']) => {
    const label = textOf(/<label>(.*?)<\/label>/su.exec(ref)?.[1] ?? '').replace(/\D+/gu, '');
    const mixed = /<mixed-citation\b[^>]*>(.*?)<\/mixed-citation>/su.exec(ref)?.[1];
    const words =
      mixed?.replace(/<([^>]*)>/gu, (tag, name: string) => (KEPT.test(name) ? tag : '')) ??
      parts(ref.replace(/<label>.*?<\/label>/su, '')).join(', ');
    return `<p>${label ? `[${label}] ` : ''}${words.replace(/\s+/gu, ' ').trim()}</p>`;
  });
  return `<sec>${title}${refs.join('')}</sec>`;
}

/** The words of a reference that is taken apart in fields, in the order of the file. */
function parts(ref: string): string[] {
  return ref
    .replace(/<\/surname>\s*<given-names>/gu, ' ')
    .split(/<[^>]*>/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What the front of a JATS article says and pandoc does not hand on. */
export function frontOfJats(xml: string): FrontStyles {
  const front = FRONT.exec(xml)?.[0] ?? '';
  const field = (pattern: RegExp): string => textOf(pattern.exec(front)?.[1] ?? '');
  const [first, last] = [
    field(/<fpage\b[^>]*>(.*?)<\/fpage>/su),
    field(/<lpage\b[^>]*>(.*?)<\/lpage>/su),
  ];
  const keywords = [...front.matchAll(/<kwd>(.*?)<\/kwd>/gsu)].map(([, word = '']) => textOf(word));
  const number = (text: string): string | number =>
    /^[1-9]\d*$/u.test(text) ? Number(text) : text;
  const published = {
    journal: field(/<journal-title>(.*?)<\/journal-title>/su),
    year: number(field(/<pub-date\b.*?<year\b[^>]*>(.*?)<\/year>/su)),
    volume: number(field(/<volume\b[^>]*>(.*?)<\/volume>/su)),
    issue: number(field(/<issue\b[^>]*>(.*?)<\/issue>/su)),
    pages: [first, last].every((one) => PAGE.test(one)) && first !== last ? `${first}-${last}` : '',
    DOI: field(/<article-id pub-id-type="doi">(.*?)<\/article-id>/su),
  };
  const language = /<article\b[^>]*xml:lang="([^"]*)"/u.exec(xml)?.[1];
  const meta: Record<string, Meta> = {};
  if (language !== undefined) meta['lang'] = { t: 'MetaString', c: language };
  const authors = contributors(front);
  if (authors.length > 0) meta['author'] = { t: 'MetaList', c: authors };
  if (keywords.length > 0) meta['keywords'] = { t: 'MetaString', c: keywords.join('; ') };
  return { meta, centred: [], published };
}

/** Authors by name, and bodies that are authors, which pandoc hands on without words. */
function contributors(front: string): Meta[] {
  const all = [...front.matchAll(/<contrib\b([^>]*)>(.*?)<\/contrib>/gsu)];
  return all.flatMap(([, attributes = '', inner = '']): Meta[] => {
    if (/contrib-type="(?!author)/u.test(attributes)) return [];
    const [family = '', given = '', whole = ''] = [
      /<surname>(.*?)<\/surname>/su,
      /<given-names\b[^>]*>(.*?)<\/given-names>/su,
      /<(?:collab|string-name)\b[^>]*>(.*?)<\/(?:collab|string-name)>/su,
    ].map((pattern) => textOf(pattern.exec(inner)?.[1] ?? ''));
    const han = /\p{Script=Han}/u.test(family);
    const name = family ? (han ? family + given : `${given} ${family}`.trim()) : whole;
    return name ? [{ t: 'MetaString', c: name }] : [];
  });
}

function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
