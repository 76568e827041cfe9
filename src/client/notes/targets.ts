import {
  parseNoteId,
  parseRemarkId,
  parseSourceId,
  parseTermId,
  type NoteId,
  type RemarkId,
  type SourceId,
  type TermId,
} from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';

/** What a link leads to that the bubble can show itself. */
export type Target =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'remark'; readonly id: RemarkId }
  | { readonly kind: 'term'; readonly id: TermId };

/**
 * The source, note, remark or term behind a link; `undefined` for a link that leads out of the
 * bubble. Known at once, before anything is fetched.
 */
export function targetOf(link: HTMLAnchorElement, base: string): Target | undefined {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const note =
    link.pathname === withBase(base, urls.notes()) ? parseNoteId(link.hash.slice(1)) : undefined;
  if (note) return { kind: 'note', id: note };
  const remark =
    link.pathname === withBase(base, urls.remarks())
      ? parseRemarkId(link.hash.slice(1))
      : undefined;
  if (remark) return { kind: 'remark', id: remark };
  if (link.hash) return undefined;
  const below = (list: string): string =>
    link.pathname.startsWith(list) ? link.pathname.slice(list.length).replace(/\/$/u, '') : '';
  const source = parseSourceId(below(withBase(base, urls.sources())));
  if (source) return { kind: 'source', id: source };
  const term = parseTermId(below(withBase(base, urls.terms())));
  return term && { kind: 'term', id: term };
}
