/** What is used of subset-font 2, which has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff2';
    /** Ids of entries in the name table to keep beside 0 to 6. */
    readonly preserveNameIds?: readonly number[];
    /** Keeps every glyph; the text must then be absent. */
    readonly keepAllGlyphs?: boolean;
  }
  /** A font with the characters of `text` and nothing else, by HarfBuzz. */
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}
