import type { SourceData } from '../content/schemas.ts';
import type { Library } from './library.ts';
import type { NoteFile } from './proposals.ts';
import { sameWork } from './same-work.ts';
import { sourceId } from './source-id.ts';

/** An entry of a library and the source that it is. */
interface AddedEntry {
  readonly id: string;
  readonly key: string;
  readonly data: SourceData;
}

/** Which entries become sources, and which are sources already. */
interface AddedLibrary {
  readonly fresh: readonly AddedEntry[];
  readonly there: readonly AddedEntry[];
}

/** Gives every entry of a library an id, but for works that are there: those are never written. */
export function addLibrary(
  { entries }: Library,
  known: ReadonlyMap<string, SourceData>,
): AddedLibrary {
  const fresh: AddedEntry[] = [];
  const there: AddedEntry[] = [];
  const all = new Map(known);
  for (const { key, data } of entries) {
    const same = [...all].find(([, one]) => sameWork(one, data));
    const id = same?.[0] ?? sourceId(key, data, new Set(all.keys()));
    (same ? there : fresh).push({ id, key, data: same?.[1] ?? data });
    all.set(id, same?.[1] ?? data);
  }
  return { fresh, there };
}

/** What an editor must know of it, in words. */
export function reportOnLibrary(
  { entries, refused, dropped, unfit, languages, cut }: Library,
  { fresh, there }: AddedLibrary,
  notes: readonly NoteFile[],
): string {
  const all = entries.length + refused.length;
  const counts = (map: ReadonlyMap<string, number>): string =>
    [...map].map(([name, count]) => `${name} ${String(count)}`).join(', ');
  const lines: [boolean, string][] = [
    [
      true,
      `${String(all)} entries: ${String(entries.length)} accepted, ${String(refused.length)} refused.`,
    ],
    ...refused.map(({ key, why }): [boolean, string] => [true, `  refused ${key}: ${why}`]),
    [
      true,
      `${String(fresh.length)} new in sources/, ${String(there.length)} there already and not touched.`,
    ],
    ...there.map(({ id, key }): [boolean, string] => [
      true,
      `  there already: ${key || id} is ${id}`,
    ]),
    [dropped.size > 0, `Left out, since the content has no such field: ${counts(dropped)}.`],
    ...unfit.map((one): [boolean, string] => [
      true,
      `  left out, since it is not what the field holds: ${one}`,
    ]),
    [
      languages.size > 0,
      `Language told from the letters of the title (check other languages of Latin script): ${counts(languages)}.`,
    ],
    [
      cut.length > 0,
      `Chinese names cut behind the surname, to be checked (${String(cut.length)}): ${cut.join(' ')}.`,
    ],
    [
      notes.length > 0 && fresh.length > 0,
      'The check names each new source until words of a note are linked to it, or its file is deleted; --cited writes those alone that words of the notes cite.',
    ],
  ];
  return lines.flatMap(([is, line]) => (is ? [line] : [])).join('\n');
}
