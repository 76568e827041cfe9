import { readDist } from './dist.ts';

/** What tests need of `/edition.json`: which note stands on which page, and its exact words. */
interface EditionNote {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly sources: readonly string[];
  readonly place: { readonly section: string; readonly marker: string };
}

/** A heading or paragraph of a section. */
interface EditionBlock {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

interface EditionData {
  readonly essay: {
    readonly title: string;
    readonly language: string;
    readonly sha256: string;
    readonly pages?: string;
    readonly revised?: string;
    readonly sourceForm?: string;
  };
  readonly english: {
    readonly summary: readonly string[];
    readonly sections: Readonly<
      Record<string, { readonly title: string; readonly summary: readonly string[] }>
    >;
  };
  readonly notes: readonly EditionNote[];
  readonly sections: readonly {
    readonly id: string;
    readonly address: string;
    readonly name: string;
    readonly title: string;
    readonly titleFrom: string;
    readonly blocks: readonly EditionBlock[];
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title?: string;
    readonly citedIn: readonly string[];
    readonly remarks?: readonly string[];
  }[];
}

/** The built edition as data. */
export function readEdition(): EditionData {
  return JSON.parse(readDist('edition.json').toString()) as EditionData;
}

/** Some words of the essay, of four letters and more or of two Chinese characters, each once. */
export function essayWords(): string[] {
  const blocks = readEdition().sections.flatMap((section) => section.blocks);
  const words = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(
      ({ text }) => /\p{Script=Han}{2}|(?<!\p{L})\p{Script=Latin}{4,}/u.exec(text)?.[0] ?? [],
    );
  return [...new Set(words)];
}
