/** Pandoc's JSON as far as the import reads it (pandoc-types 1.23). */
export type Attr = readonly [
  id: string,
  classes: readonly string[],
  pairs: readonly (readonly [string, string])[],
];

export type Inline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | {
      readonly t:
        'Emph' | 'Strong' | 'Underline' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps';
      readonly c: readonly Inline[];
    }
  | { readonly t: 'Quoted'; readonly c: readonly [{ readonly t: string }, readonly Inline[]] }
  | { readonly t: 'Cite'; readonly c: readonly [unknown, readonly Inline[]] }
  | { readonly t: 'Code'; readonly c: readonly [Attr, string] }
  | { readonly t: 'Math'; readonly c: readonly [{ readonly t: string }, string] }
  | { readonly t: 'RawInline'; readonly c: readonly [string, string] }
  | {
      readonly t: 'Link' | 'Image';
      readonly c: readonly [Attr, readonly Inline[], readonly [url: string, title: string]];
    }
  | { readonly t: 'Note'; readonly c: readonly Block[] }
  | { readonly t: 'Span'; readonly c: readonly [Attr, readonly Inline[]] };

export type Cell = readonly [
  Attr,
  unknown,
  rowSpan: number,
  columnSpan: number,
  blocks: readonly Block[],
];
export type Row = readonly [Attr, readonly Cell[]];
type Caption = readonly [unknown, readonly Block[]];

export type Block =
  | { readonly t: 'Plain' | 'Para'; readonly c: readonly Inline[] }
  | { readonly t: 'LineBlock'; readonly c: readonly (readonly Inline[])[] }
  | { readonly t: 'CodeBlock'; readonly c: readonly [Attr, string] }
  | { readonly t: 'RawBlock'; readonly c: readonly [string, string] }
  | { readonly t: 'BlockQuote'; readonly c: readonly Block[] }
  | {
      readonly t: 'OrderedList';
      readonly c: readonly [
        readonly [start: number, style: { readonly t: string }, delimiter: { readonly t: string }],
        readonly (readonly Block[])[],
      ];
    }
  | { readonly t: 'BulletList'; readonly c: readonly (readonly Block[])[] }
  | {
      readonly t: 'DefinitionList';
      readonly c: readonly (readonly [readonly Inline[], readonly (readonly Block[])[]])[];
    }
  | { readonly t: 'Header'; readonly c: readonly [number, Attr, readonly Inline[]] }
  | { readonly t: 'HorizontalRule' }
  | {
      readonly t: 'Table';
      readonly c: readonly [
        Attr,
        Caption,
        readonly unknown[],
        head: readonly [Attr, readonly Row[]],
        bodies: readonly (readonly [Attr, number, readonly Row[], readonly Row[]])[],
        foot: readonly [Attr, readonly Row[]],
      ];
    }
  | { readonly t: 'Figure'; readonly c: readonly [Attr, Caption, readonly Block[]] }
  | { readonly t: 'Div'; readonly c: readonly [Attr, readonly Block[]] };

export type Meta =
  | { readonly t: 'MetaInlines'; readonly c: readonly Inline[] }
  | { readonly t: 'MetaBlocks'; readonly c: readonly Block[] }
  | { readonly t: 'MetaString'; readonly c: string }
  | { readonly t: 'MetaBool'; readonly c: boolean }
  | { readonly t: 'MetaList'; readonly c: readonly Meta[] }
  | { readonly t: 'MetaMap'; readonly c: Readonly<Record<string, Meta>> };

export interface PandocDocument {
  readonly meta: Readonly<Record<string, Meta>>;
  readonly blocks: readonly Block[];
}

/**
 * The author's characters in a part of a document, white space left out. It knows nothing of what
 * the reader does, so that words which the reader loses are missed.
 */
export function charactersIn(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, one) => sum + charactersIn(one), 0);
  if (typeof node !== 'object' || node === null) return 0;
  const { t, c } = node as { t?: unknown; c?: unknown };
  if (t === 'Str' || t === 'MetaString') return inked(String(c));
  if (t === 'Code' || t === 'CodeBlock' || t === 'Math')
    return inked(String((c as unknown[] | undefined)?.[1]));
  if (t === 'Image' || t === 'RawInline' || t === 'RawBlock') return 0;
  if (t === 'Quoted') return 2 + charactersIn(c);
  return t === undefined ? charactersIn(Object.values(node)) : charactersIn(c);
}

/** The words of a part of a document, without its notes. */
export function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as { t?: unknown; c?: unknown };
  if (t === 'Str') return String(c);
  return c === undefined ? ' ' : t === 'Note' ? '' : textIn(c);
}

/**
 * The same nodes without notes in descriptions of pictures: Markdown's are their captions again,
 * where the notes are called.
 */
export function withPlainPictures<T>(node: T): T {
  return plainPictures(node, false) as T;
}

function plainPictures(node: unknown, isPicture: boolean): unknown {
  if (Array.isArray(node)) {
    const list = isPicture ? node.filter((one: { t?: unknown }) => one.t !== 'Note') : node;
    return list.map((one) => plainPictures(one, isPicture));
  }
  if (typeof node !== 'object' || node === null || !('c' in node)) return node;
  const isInside = isPicture || ('t' in node && node.t === 'Image');
  return { ...node, c: plainPictures(node.c, isInside) };
}

/** Characters of a text that are not white space. */
export function inked(text: string): number {
  return [...text.normalize('NFC').replace(/[\s\p{DI}]+/gu, '')].length;
}
