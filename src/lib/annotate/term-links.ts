import { textNode, type WordNode } from '../html/nodes.ts';
import type { TermId } from '../ids.ts';
import { fold, type FoldTable } from '../text/normalize.ts';
import { foldNames, placesOf, type FoldedNames, type TextRange } from '../text/names.ts';

/** A stretch of text: the name of a term, or what stands between names. */
type TermRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: TermId };

/** Terms with their names, ready to be looked for in many texts. */
export interface KnownTerms {
  readonly terms: readonly { readonly id: TermId; readonly names: FoldedNames }[];
  readonly table: FoldTable;
}

/** Makes terms ready to be looked for. */
export function knowTerms(
  terms: readonly { readonly id: TermId; readonly names: readonly string[] }[],
  table: FoldTable,
): KnownTerms {
  return { terms: terms.map(({ id, names }) => ({ id, names: foldNames(names, table) })), table };
}

/**
 * Cuts text at the names of terms that are not in `linked` yet, each once, and adds them to it.
 * Where names overlap the longest counts, linked already or not: inside 弱人工智能 there is never a link
 * to 人工智能. Together the runs are the text.
 */
export function cutAtTerms(
  text: string,
  { terms, table }: KnownTerms,
  linked: Set<TermId>,
): TermRun[] {
  const folded = fold(text, table);
  const found = terms.flatMap(({ id, names }) =>
    placesOf(folded, names).map((place) => ({ ...place, term: id })),
  );
  const runs: TermRun[] = [];
  let at = 0;
  for (const { start, end, term } of longestApart(found)) {
    if (linked.has(term)) continue;
    linked.add(term);
    if (start > at) runs.push({ kind: 'text', text: text.slice(at, start) });
    runs.push({ kind: 'term', text: text.slice(start, end), term });
    at = end;
  }
  if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) });
  return runs;
}

/**
 * Cuts the words of a paragraph at its terms. Runs of English and numbers with their units stay
 * whole: in them nothing is linked.
 */
export function linkTerms<Link>(
  nodes: readonly WordNode[],
  known: KnownTerms,
  linked: Set<TermId>,
  link: (term: TermId, words: string) => Link,
): (WordNode | Link)[] {
  return nodes.flatMap((node): (WordNode | Link)[] => {
    if (node.type !== 'text') return [node];
    return cutAtTerms(node.value, known, linked).map((run) =>
      run.kind === 'text' ? textNode(run.text) : link(run.term, run.text),
    );
  });
}

/** Those of the places that no longer one overlaps, in order. Of two as long the first counts. */
function longestApart<Place extends TextRange>(places: readonly Place[]): Place[] {
  const chosen: Place[] = [];
  for (const place of [...places].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (chosen.every((other) => place.end <= other.start || other.end <= place.start))
      chosen.push(place);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
