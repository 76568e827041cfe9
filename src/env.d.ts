declare module 'virtual:early-script' {
  /** Address, relative to the site, of the script that runs before a page is painted; made by `integrations/early-script.ts`. */
  const href: string;
  export default href;
}

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
