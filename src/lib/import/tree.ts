import type { RootContent } from 'mdast';

/** What was flattened or left out of a paper, with words near which it stood. */
export interface Loss {
  readonly what: string;
  readonly near: string;
  /** Characters that are not in the edition because of it. */
  readonly characters?: number;
  /** True where words of the author are in no file because of it: no import may call that right. */
  readonly isLost?: boolean;
}

/** What a paper says of itself; what it does not say is absent. */
export interface Facts {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly abstract?: string;
  readonly keywords: readonly string[];
  readonly language?: string;
  readonly DOI?: string;
  /** Fields of essay.yaml that say where it was printed. */
  readonly published?: Readonly<Record<string, string | number>>;
}

/** A section: its printed heading, if it has one, and its blocks as Markdown's tree. */
export interface TreeSection {
  readonly title: string | undefined;
  readonly blocks: readonly RootContent[];
}

/** A note; its id is what the markers in the blocks name. */
export interface TreeNote {
  readonly id: string;
  readonly number: number;
  /** As printed, where it is not the number. */
  readonly label: string | undefined;
  /** Called more than once, as entries of a numbered bibliography are. */
  readonly repeated: boolean;
  readonly blocks: readonly RootContent[];
}

/** A file that a figure shows: its place in the content folder and its name in the paper. */
export interface Medium {
  readonly path: string;
  readonly from: string;
}

/** A whole paper, whatever kind of file it came from. */
export interface EssayTree {
  readonly facts: Facts;
  readonly sections: readonly TreeSection[];
  readonly notes: readonly TreeNote[];
  readonly media: readonly Medium[];
  readonly losses: readonly Loss[];
  /** Notes that nothing calls; they are in no file. */
  readonly uncalled: readonly string[];
  /** Characters of the paper, counted before it was read. */
  readonly characters: number;
}

/** Gathered while a paper is read. */
export interface Findings {
  /** Blocks of each note by the id that its markers have until the notes are numbered. */
  readonly notes: Map<string, { blocks: RootContent[]; label?: string }>;
  readonly losses: Loss[];
  readonly media: Map<string, Medium>;
}
