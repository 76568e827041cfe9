import type { EnglishData } from '../content/english-schema.ts';
import type { SectionBlock } from '../content/section-body.ts';
import type { NoteRun } from '../content/runs.ts';
import type { EssayEntry } from '../content/entries.ts';
import type { NoteData, SectionData, SourceData } from '../content/schemas.ts';
import type { NoteId, SourceId } from '../ids.ts';
import type { Term } from './terms.ts';
import type { Passage } from './passages.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Remark } from './remarks.ts';
import type { SettingName } from '../reader/settings.ts';
import type { ShownPage } from './shown-pages.ts';

/**
 * The whole edition as one object: every reference resolved, every number counted. Only pages read
 * it.
 */
export interface Corpus {
  readonly essay: Essay;
  /** The author's words, which quotes, terms, remarks and events are found in. */
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  /** In the order in which the essay cites them first. */
  readonly sources: readonly Source[];
  /** In the order of their Chinese names, by pinyin. */
  readonly terms: readonly Term[];
  /** The dated events that it names, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** In the order of the text. */
  readonly remarks: readonly Remark[];
}

/** What is known of the essay, and what readers of English are told of it, if anything. */
export interface Essay extends EssayEntry {
  readonly english: EnglishEdition | undefined;
  /** The pages that it has beside those of every edition. */
  readonly shown: readonly ShownPage[];
  /** Settings of the reader that are not offered. */
  readonly idle: readonly SettingName[];
}

/** The pages in English. */
export interface EnglishEdition {
  readonly data: EnglishData;
  readonly pages: readonly EnglishPage[];
}

/**
 * A page of the English edition; there is none for what the edition has not got. `read` stands for
 * those of all sections.
 */
export type EnglishPage =
  'home' | 'read' | 'terms' | 'sources' | 'remarks' | 'timeline' | 'search' | 'about';

/** The introduction or a part. */
export interface Section {
  readonly name: string;
  readonly number: number;
  /** Element id of its heading: `s1`. */
  readonly id: string;
  readonly title: string;
  readonly titleFrom: SectionData['titleFrom'];
  /** Print page on which it begins, where print pages are known. */
  readonly page: number | undefined;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/**
 * A heading or paragraph, its words without markers, and the print pages on which it begins and
 * ends.
 */
export interface Block extends SectionBlock {
  readonly text: string;
  readonly page: number | undefined;
  readonly lastPage: number | undefined;
}

/** One of the author's footnotes. */
export interface Note {
  readonly id: NoteId;
  /** Its number through the whole essay, from 1. */
  readonly ordinal: number;
  readonly page: number | undefined;
  /** How its marker is printed, where that is not its number. */
  readonly label: string | undefined;
  readonly kind: NoteData['kind'];
  readonly runs: readonly NoteRun[];
  readonly text: string;
  /** Where its marker stands, first of all. */
  readonly place: Place;
  /** All places where it is called: more than one in numbered bibliographies. */
  readonly places: readonly Place[];
  /** The sources that it cites, each once, in order. */
  readonly sources: readonly SourceId[];
}

/** A place in the essay, with the sentence around it. */
export interface Place {
  readonly section: string;
  readonly block: string;
  readonly marker: string;
  readonly sentence: string;
  /** Offset of the marker in `sentence`. */
  readonly offset: number;
}

/** A cited work with every note that cites it. */
export interface Source {
  readonly id: SourceId;
  readonly data: SourceData;
  readonly notes: readonly Note[];
  /** Where the text itself cites it; the fragment of a place is its paragraph. */
  readonly places: readonly Place[];
}
