import { printNumber } from './word-numbers.ts';

interface Level {
  readonly format: string;
  /** What is printed: `%1` stands for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** The style of the headings that it numbers. */
  readonly style: string | undefined;
}

interface List {
  readonly id: string;
  readonly levels: readonly Level[];
}

/** A paragraph of a Word file, with its marks. */
export const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gsu;

/**
 * The text of a Word file in which the numbers that Word sets before headings are words of them.
 */
export function withNumbers(document: string, styles: string, numbering: string): string {
  const chainOf = chainsIn(styles);
  const levels = levelsOf(numbering);
  const counts = new Map<string, number[]>();
  // A paragraph of a text box stands within another one, which pandoc does not read.
  return document.replace(PARAGRAPH, (paragraph) => {
    const chain = chainOf(value(paragraph, 'pStyle'));
    const heading = chain.map((one) => /<w:name w:val="heading (\d)"/iu.exec(one)?.[1]);
    const places = [/<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0] ?? '', ...chain];
    const find = (name: string): string | undefined =>
      places.map((one) => value(one, name)).find((one) => one !== undefined);
    const list = levels.get(find('numId') ?? '');
    const depth = Number(find('ilvl') ?? list?.levels.findIndex((one) => isOf(one, chain)) ?? 0);
    const level = list?.levels[Math.max(0, depth)];
    if (!list || !level) return paragraph;
    const count = counts.get(list.id) ?? [];
    counts.set(list.id, count);
    count.splice(depth + 1);
    for (let above = 0; above <= depth; above += 1)
      count[above] ??= (list.levels[above]?.start ?? 1) - (above === depth ? 1 : 0);
    count[depth] = (count[depth] ?? 0) + 1;
    if (!heading.some((one) => one !== undefined)) return paragraph;
    const label = level.text.replace(/%(\d)/gu, (_, one: string) => {
      const at = Number(one) - 1;
      return printNumber(count[at] ?? 1, list.levels[at]?.format ?? '') ?? '';
    });
    if (label.trim() === '') return paragraph;
    const gap = /[\p{L}\p{N}.]$/u.test(label) && !/\p{Script=Han}$/u.test(label) ? ' ' : '';
    const run = `<w:r><w:t xml:space="preserve">${label}${gap}</w:t></w:r>`;
    return paragraph.replace(/(<w:pPr>.*?<\/w:pPr>)|(?<=^<w:p\b[^>]*>)/su, (front) => front + run);
  });
}

/** The style of a name, and those on which it is based. */
function chainsIn(styles: string): (id: string | undefined) => string[] {
  const known = new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)".*?<\/w:style>/gsu)].map(
      ([style, id = '']) => [id, style],
    ),
  );
  return (id) => {
    const chain: string[] = [];
    for (let at = id; at !== undefined && chain.length < 9;) {
      const style = known.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = /<w:basedOn w:val="([^"]*)"/u.exec(style)?.[1];
    }
    return chain;
  };
}

/**
 * The text of a Word file and its styles, in which paragraphs are headings also where their level
 * alone says so, and not the name of their style; Word's outline shows them alike.
 */
export function withOutline(document: string, styles: string): { text: string; styles: string } {
  const chainOf = chainsIn(styles);
  const made = new Map<string, string>();
  const text = document.replace(PARAGRAPH, (paragraph) => {
    const own = value(paragraph, 'pStyle');
    const chain = chainOf(own);
    const front = /<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0] ?? '';
    const level = [front, ...chain].map((one) => value(one, 'outlineLvl')).find(Boolean);
    const isNamed = chain.some((one) =>
      /<w:name w:val="(?:heading \d|title|subtitle|toc\b[^"]*)"/iu.test(one),
    );
    if (level === undefined || Number(level) > 8 || isNamed) return paragraph;
    const id = `outline-${level}-${own ?? ''}`;
    const base = own === undefined ? '' : `<w:basedOn w:val="${own}"/>`;
    made.set(
      id,
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${Number(level) + 1}"/>${base}</w:style>`,
    );
    const style = `<w:pStyle w:val="${id}"/>`;
    const rest = paragraph.replace(/<w:pStyle\b[^>]*\/>/u, '');
    return front
      ? rest.replace('<w:pPr>', `<w:pPr>${style}`)
      : rest.replace(/^<w:p\b[^>]*>/u, (start) => `${start}<w:pPr>${style}</w:pPr>`);
  });
  return {
    text,
    styles: styles.replace('</w:styles>', `${[...made.values()].join('')}</w:styles>`),
  };
}

/** A level may name the style of the headings that it numbers. */
function isOf(level: Level, chain: readonly string[]): boolean {
  return level.style !== undefined && chain.some((one) => one.includes(`"${level.style ?? ''}"`));
}

function levelsOf(numbering: string): Map<string, List> {
  const lists = new Map(
    [
      ...numbering.matchAll(/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gsu),
    ].map(([xml, id = '']) => {
      const levels = [...xml.matchAll(/<w:lvl\b.*?<\/w:lvl>/gsu)].map(([level]) => ({
        format: value(level, 'numFmt') ?? 'none',
        text: value(level, 'lvlText') ?? '',
        start: Number(value(level, 'start') ?? 1),
        style: value(level, 'pStyle'),
      }));
      return [id, { id, levels }] as const;
    }),
  );
  return new Map(
    [...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)".*?<\/w:num>/gsu)].flatMap(
      ([xml, id = '']) => {
        const list = lists.get(value(xml, 'abstractNumId') ?? '');
        return list ? [[id, list] as const] : [];
      },
    ),
  );
}

function value(xml: string, name: string): string | undefined {
  return new RegExp(`<w:${name} w:val="([^"]*)"`, 'u').exec(xml)?.[1];
}
