/**
 * What else may be of use once the exact results are on screen: passages under another name of a
 * term, and what Pagefind ranks. Each stands under its own label, so that nobody takes it for an
 * exact result.
 */
import { element } from '../dom.ts';
import { WORDS } from './language.ts';
import { LoadError, type SearchLoader } from './load-search-data.ts';
import { findByNames, type NameResults } from './related-names.ts';
import { nameSections, passagesSection, termButtons } from './related-view.ts';
import { PagefindError, searchPagefind, type RelatedPassage } from './pagefind.ts';
import type { Answer } from './results-view.ts';
import type { SearchElements } from './search-ui.ts';

/** What the related results need of the search that they stand in. */
interface RelatedOptions {
  readonly answer: Answer;
  readonly base: string;
  readonly loader: SearchLoader;
  readonly elements: SearchElements;
  /** Searches for something else. */
  readonly ask: (query: string) => void;
  readonly isCurrent: () => boolean;
}

/** Adds everything that is no exact result. */
export async function addRelated(options: RelatedOptions): Promise<void> {
  const { answer, base, loader, elements, ask, isCurrent } = options;
  const place = { base, query: answer.input };
  const names = await namesOf(answer, loader);
  if (!isCurrent()) return;
  elements.related.replaceChildren(...nameSections(names, place, ask));
  if (names.suggested.length > 0) elements.hints.replaceChildren(termButtons(names.suggested, ask));
  const listed = new Set(names.terms.flatMap(({ hits }) => hits.map(({ number }) => number)));
  const passages = await passagesOf(answer, base, listed);
  if (!isCurrent()) return;
  if (passages === 'failed')
    elements.related.append(element('p', { class: 'search-quiet' }, WORDS.relatedFailed));
  else if (passages.length > 0) {
    const hasNone = answer.results.hits.length === 0;
    const section = passagesSection(passages, hasNone, place);
    // What names a term in full is surer than any ranking.
    if (hasNone && names.terms.length === 0) elements.related.prepend(section);
    else elements.related.append(section);
  }
  elements.related.dataset['query'] = answer.input;
}

/** The names only add to what is found: without them there is nothing to say. */
async function namesOf(answer: Answer, loader: SearchLoader): Promise<NameResults> {
  try {
    return findByNames(answer, await loader.terms());
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return findByNames(answer, []);
  }
}

async function passagesOf(
  answer: Answer,
  base: string,
  listed: ReadonlySet<number>,
): Promise<readonly RelatedPassage[] | 'failed'> {
  try {
    return await searchPagefind(answer, base, listed);
  } catch (error) {
    if (!(error instanceof PagefindError)) throw error;
    return 'failed';
  }
}
