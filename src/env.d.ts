/**
 * Scripts that run before what stands behind them is painted; made by
 * `integrations/early-scripts.ts`.
 */
declare module 'virtual:early-script' {
  /** Address, relative to the site, of the one in the head: the reader's settings. */
  const href: string;
  export default href;
}

declare module 'virtual:room-script' {
  /**
   * Address, relative to the site, of the one before `<main>`: room for the way back to where the
   * reader stopped.
   */
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
