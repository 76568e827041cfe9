import { readDist } from './dist.ts';

/** What the e2e tests need of `/edition.json`: which note stands on which page, and its exact words. */
export interface EditionNote {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly sources: readonly string[];
  readonly place: { readonly section: string; readonly marker: string };
}

interface EditionData {
  readonly notes: readonly EditionNote[];
  readonly sections: readonly { readonly address: string; readonly name: string }[];
}

/** The built edition as data. */
export function readEdition(): EditionData {
  return JSON.parse(readDist('edition.json').toString()) as EditionData;
}
