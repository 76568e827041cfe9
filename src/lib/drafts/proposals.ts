import { sourceSchema, type SourceData } from '../content/schemas.ts';
import { citationsIn, type Citation } from './citations.ts';
import type { Draft } from './fields.ts';
import { wordsOfNote } from './note-words.ts';
import { sourceId } from './source-id.ts';
import { sameTitle, sameWork } from './same-work.ts';

/** A note as it stands in its file. */
export interface NoteFile {
  readonly id: string;
  /** The Markdown behind the frontmatter. */
  readonly body: string;
}

/** Words of a note that are taken for a citation. */
export interface Place {
  readonly note: string;
  readonly words: string;
}

/** What the editor is asked to confirm: these words cite this source, which is new or known. */
export interface Proposal {
  readonly cited: readonly Place[];
  /** The entry that is to be made; absent where the source exists. */
  readonly source?: SourceData;
}

/** Proposals by the id of the source. */
export type Proposals = Readonly<Record<string, Proposal>>;

/**
 * Drafts sources from the words of the notes. Citations of the same work are one proposal, with the
 * entry that says most; a work that is a source already is proposed as a link alone.
 */
export function draftSources(
  notes: readonly NoteFile[],
  known: ReadonlyMap<string, SourceData>,
): Proposals {
  const works: { places: Place[]; drafts: SourceData[] }[] = [];
  for (const note of notes) {
    const words = wordsOfNote(note.body);
    for (const citation of citationsIn(words)) {
      const data = valid(citation);
      if (!data) continue;
      const place = { note: note.id, words: words.text.slice(citation.start, citation.end) };
      const work = works.find(
        ({ places, drafts }) =>
          drafts.some((one) => sameWork(one, data)) ||
          // A note that names a work and then cites it means one work, whatever the years.
          (places.at(-1)?.note === note.id && drafts.some((one) => sameTitle(one, data))),
      );
      work?.places.push(place);
      work?.drafts.push(data);
      if (!work) works.push({ places: [place], drafts: [data] });
    }
  }
  const proposals: Record<string, Proposal> = {};
  for (const { places, drafts } of works) {
    const source = drafts.reduce((best, one) => (weight(one) > weight(best) ? one : best));
    const existing = [...known].find(([, data]) => drafts.some((one) => sameWork(one, data)))?.[0];
    const taken = new Set([...known.keys(), ...Object.keys(proposals)]);
    if (existing) proposals[existing] = { cited: places };
    else proposals[sourceId('', source, taken)] = { cited: places, source };
  }
  return proposals;
}

/** Proposals that are there, which the editor may have corrected, and those whose words are new. */
export function withNew(there: Proposals, found: Proposals): Proposals {
  const known = new Set(Object.values(there).flatMap(({ cited }) => cited.map(keyOf)));
  const all: Record<string, Proposal> = { ...there };
  for (const [id, proposal] of Object.entries(found)) {
    const cited = proposal.cited.filter((place) => !known.has(keyOf(place)));
    if (cited.length === 0) continue;
    const same = there[id];
    if (same) all[id] = { ...same, cited: [...same.cited, ...cited] };
    else all[id] = { ...proposal, cited };
  }
  return all;
}

function keyOf({ note, words }: Place): string {
  return `${note} ${words}`;
}

/** Fields in the order of the schema; nothing where they make no source. */
function valid({ draft }: Citation): SourceData | undefined {
  const parsed = sourceSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  const { URL: _url, ...rest } = draft;
  return sourceSchema.safeParse(rest satisfies Draft).data;
}

function weight(data: SourceData): number {
  return JSON.stringify(data).length - (data.type === 'webpage' ? 20 : 0);
}
