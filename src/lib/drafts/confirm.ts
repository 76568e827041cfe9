import { linkWords } from './link.ts';
import { printSource } from './print-source.ts';
import type { Place, Proposal, Proposals } from './proposals.ts';

/** What confirming changes: files, the proposals that are left, and what to tell. */
interface Confirmed {
  readonly changed: ReadonlyMap<string, string>;
  readonly left: Proposals;
  readonly said: readonly string[];
}

/**
 * Makes proposals true: each entry becomes a file of sources/, its words become links. Words that
 * cannot be linked stay proposed. A source that is there is never written again.
 */
export function confirmProposals(
  ids: readonly string[],
  proposals: Proposals,
  files: ReadonlyMap<string, string>,
): Confirmed {
  const changed = new Map<string, string>();
  const left = new Map<string, Proposal>(Object.entries(proposals));
  const said: string[] = [];
  for (const id of ids) {
    const proposal = proposals[id];
    if (!proposal) {
      said.push(`${id}: no such proposal`);
      continue;
    }
    const file = `sources/${id}.yaml`;
    const exists = files.has(file);
    if (!exists && !proposal.source) {
      said.push(`${id}: there is neither a source nor a draft of it`);
      continue;
    }
    if (!exists && proposal.source)
      changed.set(file, printSource(proposal.source, `drafted from ${notesOf(proposal.cited)}`));
    // A title alone stands once when the citation that holds it is linked.
    const places = [...proposal.cited].sort((a, b) => b.words.length - a.words.length);
    const open = places.filter(({ note, words }) => {
      const name = `notes/${note}.md`;
      const linked = linkWords(changed.get(name) ?? files.get(name) ?? '', words, id);
      if (linked !== undefined) changed.set(name, linked);
      return linked === undefined;
    });
    said.push(
      `${id}: ${exists ? 'there already' : 'written'}, ${String(proposal.cited.length - open.length)} linked`,
    );
    for (const { note, words } of open)
      said.push(`  to be linked by hand in ${note}, where the words do not stand once: ${words}`);
    left.delete(id);
    if (open.length > 0) left.set(id, { cited: open });
  }
  return { changed, left: Object.fromEntries(left), said };
}

function notesOf(places: readonly Place[]): string {
  return [...new Set(places.map(({ note }) => note))].join(', ');
}
