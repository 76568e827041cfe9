/** What this project uses of citeproc-js, which brings no types. */
declare module 'citeproc' {
  /**
   * An element of a CSL style or locale, as citeproc reads styles from JSON; it reads XML as well.
   */
  export interface CslNode {
    name: string;
    attrs: Record<string, string>;
    children: (CslNode | string)[];
  }

  interface Sys {
    retrieveItem(id: string): object;
    retrieveLocale(language: string): CslNode | string;
  }

  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, references: string[]] | false;
  }

  const CSL: {
    Engine: new (
      sys: Sys,
      style: CslNode | string,
      language: string,
      forceLanguage?: boolean,
    ) => Engine;
  };
  export default CSL;
}
