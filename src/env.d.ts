declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features that stay; all where it is not given. */
    readonly keepFeatures?: readonly string[];
    /** Entries of the name table that stay. */
    readonly preserveNameIds?: readonly number[];
  }
  /** The font with the glyphs of the text alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
