import { firstPrintPage, type Entries } from '../content/entries.ts';
import type { SettingName } from '../reader/settings.ts';

/** Pages that stand only where the edition has what they show. */
export type ShownPage = 'notes' | 'sources' | 'terms' | 'remarks' | 'timeline' | 'pictures';

/**
 * More sections than these are neither seen apart in a picture nor compared in pairs, whose number
 * grows with their square; a single one has nothing to be compared with.
 */
const [FEWEST_DRAWN, MOST_DRAWN] = [2, 24];

/** True for an essay of so many sections that pictures of each of them can be read. */
export function canBeDrawn(sections: readonly unknown[]): boolean {
  return sections.length >= FEWEST_DRAWN && sections.length <= MOST_DRAWN;
}

/** The pages that an edition has. */
export function shownPages(entries: Entries): ShownPage[] {
  const { sections, notes, sources, terms, remarks, timeline } = entries;
  const shown: Readonly<Record<ShownPage, boolean>> = {
    notes: notes.length > 0,
    sources: sources.length > 0,
    terms: terms.length > 0,
    remarks: remarks.length > 0,
    timeline: timeline.length > 0,
    pictures: isCiting(entries) && canBeDrawn(sections),
  };
  return (Object.keys(shown) as ShownPage[]).filter((page) => shown[page]);
}

/** Settings that would change nothing, since the edition has not got what they are about. */
export function idleSettings(entries: Entries): SettingName[] {
  const shown = shownPages(entries);
  const idle = (['notes', 'terms', 'remarks'] as const).filter((name) => !shown.includes(name));
  return firstPrintPage(entries) === undefined ? [...idle, 'pages'] : idle;
}

/** Whether the essay says which source it cites where; that is what pictures draw. */
function isCiting({ sections, notes }: Entries): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  return [...notes, ...blocks].some(({ runs }) => runs.some(({ kind }) => kind === 'citation'));
}
