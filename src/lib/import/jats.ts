import type { FrontStyles } from './front-styles.ts';
import type { Meta } from './pandoc-ast.ts';

const KEPT = /^\/?(?:italic|bold|sup|sub|ext-link)\b/u;

/**
 * A JATS article as pandoc reads it whole. It would drop the words of the list of references, which
 * become a section of paragraphs, and the note of the title, which is called at the beginning of
 * the text.
 */
export function preparedJats(xml: string): string {
  const lists = [...xml.matchAll(/<ref-list\b[^>]*>.*?<\/ref-list>/gsu)].map(([list]) => list);
  const calls: string[] = [];
  let text = lists.reduce((left, list) => left.replace(list, ''), xml);
  text = text.replace(/<article-title\b.*?<\/article-title>/su, (title) =>
    title.replace(/<xref ref-type="fn".*?<\/xref>/gsu, (call) => {
      calls.push(call);
      return '';
    }),
  );
  const [head = '', ...body] = text.split(/(?<=<body>)/u);
  const called = body.join('').replace(/<p\b[^>]*>/u, (tag) => tag + calls.join(''));
  return head + called.replace('</body>', () => `${lists.map(sectionOf).join('')}</body>`);
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
  const front = /<front>.*?<\/front>/su.exec(xml)?.[0] ?? '';
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
    pages: /^\d+$/u.test(first) && /^\d+$/u.test(last) && first !== last ? `${first}-${last}` : '',
    DOI: field(/<article-id pub-id-type="doi">(.*?)<\/article-id>/su),
  };
  const language = /<article\b[^>]*xml:lang="([^"]*)"/u.exec(xml)?.[1];
  const meta: Record<string, Meta> = {};
  if (language !== undefined) meta['lang'] = { t: 'MetaString', c: language };
  if (keywords.length > 0) meta['keywords'] = { t: 'MetaString', c: keywords.join('; ') };
  return { meta, centred: [], published };
}

function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
