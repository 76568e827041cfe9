const URL_IN_TEXT = /https?:\/\/[!-~]+/gu;
/** ASCII marks that end a sentence and not an address. */
const AFTER_URL = /[.,;:!?)]+$/u;

/** The web addresses in a text, in order, without the sentence marks that follow them. */
export function addressesIn(text: string): { start: number; url: string }[] {
  return [...text.matchAll(URL_IN_TEXT)].map((match) => ({
    start: match.index,
    url: match[0].replace(AFTER_URL, ''),
  }));
}
