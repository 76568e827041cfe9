import { readBehind, readNamed, readWho } from './chinese.ts';
import { CODE, readCoded } from './coded.ts';
import type { Draft } from './fields.ts';
import { readLatin, SIGNAL } from './latin.ts';
import { meet, type NoteWords, type Stretch } from './note-words.ts';

/** A citation in a note: where it stands, and what its words say. */
export interface Citation extends Stretch {
  readonly draft: Draft;
}

/** Finds the citations of a note that are not linked, in order. */
export function citationsIn(note: NoteWords): Citation[] {
  const found: Citation[] = [];
  const taken = [...note.linked];
  const take = (citations: readonly Citation[]): void => {
    for (const one of citations) {
      if (taken.some((other) => meet(one, other))) continue;
      found.push(withAddress(one, note));
      taken.push(one);
    }
  };
  take(coded(note));
  take(chinese(note));
  take(latin(note));
  return found.sort((a, b) => a.start - b.start);
}

/** An address that follows a citation belongs to it. */
function withAddress(citation: Citation, { text, urls }: NoteWords): Citation {
  const address = urls.find(
    ({ start }) =>
      start >= citation.end &&
      /^[,，.。\s<（(]*(?:具体可参见|参见|见)?\s*$/u.test(text.slice(citation.end, start)),
  );
  if (!address) return citation;
  const draft = { ...citation.draft, URL: text.slice(address.start, address.end) };
  if (
    draft.type === 'article-journal' &&
    !draft.issue &&
    !draft.volume &&
    !draft['container-title']
  )
    draft.type = 'webpage';
  return { ...citation, draft };
}

/**
 * References of the style of GB/T 7714 go from one semicolon or full stop of Chinese to the next.
 */
function coded({ text, urls }: NoteWords): Citation[] {
  return clauses(text, /[；。\n]\s*|;\s+(?=[^;]*\[[A-Z])/gu).flatMap(({ start, end }) => {
    const clause = text.slice(start, urlAfter(start, urls, end));
    if (!CODE.test(clause)) return [];
    const words = trimmed(clause, start, /^(?:参见|见|参阅|转引自|\[\d+\])\s*/u);
    const draft = readCoded(text.slice(words.start, words.end));
    return draft ? [{ ...words, draft: { language: languageOf(clause), ...draft } }] : [];
  });
}

/** Titles in 《》; behind the names of authors and before a journal also those in quotation marks. */
const TITLES =
  /《(?:[^《》]|《[^《》]*》)+》|(?<=[：:])“(?:[^“”]|“[^“”]*”)+”(?=[，,]\s*(?:载|《))/gu;

function chinese({ text, urls }: NoteWords): Citation[] {
  const found: Citation[] = [];
  let from = 0;
  for (const match of text.matchAll(TITLES)) {
    if (match.index < from) continue;
    const title = match[0].slice(1, -1);
    const clause = Math.max(from, lastStop(text, match.index));
    const before = text.slice(clause, match.index);
    const behind = text.slice(
      match.index + match[0].length,
      urlAfter(match.index, urls, text.length),
    );
    const { draft, length } = readBehind(behind);
    const who = readWho(before);
    const named = length === 0 && !who ? readNamed(before, title, behind) : undefined;
    // Who wrote it and its address may be all that is told of a page of the web.
    const isPage =
      who &&
      length === 0 &&
      urls.some(
        ({ start }) =>
          /^[，,<\s]*$/u.test(text.slice(match.index + match[0].length, start)) &&
          start > match.index,
      );
    if (!named && !isPage && length === 0) continue;
    const start = who ? clause + who.start : match.index;
    const end = match.index + match[0].length + length;
    const custom = {
      'et-al': [...(who?.draft.custom?.['et-al'] ?? []), ...(draft.custom?.['et-al'] ?? [])],
    };
    found.push({
      start,
      end,
      draft: {
        language: 'zh-CN',
        title,
        ...who?.draft,
        ...(named ?? (isPage ? { type: 'webpage' } : draft)),
        ...(custom['et-al'].length > 0 && { custom }),
      },
    });
    from = end;
  }
  return found;
}

function latin({ text, urls }: NoteWords): Citation[] {
  const runs = [...text.matchAll(/[\p{Script=Latin}“"‘][^\p{Script=Han}。；，、《》（）：\n]*/gu)];
  return runs.flatMap((run) => {
    const cut = urlAfter(run.index, urls, run.index + run[0].length);
    const whole = text.slice(run.index, Math.min(cut, run.index + run[0].length));
    return clauses(whole, /;\s+(?=["“\p{Lu}])|\.\s+(?=(?:See|Cf|For|Compare)\b)/gu).flatMap(
      ({ start, end }): Citation[] => {
        const words = trimmed(whole.slice(start, end), run.index + start, SIGNAL);
        const cited = text.slice(words.start, words.end);
        if (!/\b(?:1[5-9]\d\d|20\d\d)\b/u.test(cited)) return [];
        const draft = readLatin(cited);
        return draft?.title ? [{ ...words, draft: { language: 'en', ...draft } }] : [];
      },
    );
  });
}

function clauses(text: string, stops: RegExp): Stretch[] {
  const ends = [...text.matchAll(stops)];
  return [...ends, undefined].map((stop, index) => {
    const before = ends[index - 1];
    return { start: before ? before.index + before[0].length : 0, end: stop?.index ?? text.length };
  });
}

/** A stretch without what comes before a citation and the marks that close it. */
function trimmed(words: string, start: number, before: RegExp): Stretch {
  const blank = words.length - words.trimStart().length;
  const signal = before.exec(words.trimStart())?.[0].length ?? 0;
  const end = words.replace(/[\s,.，；;]+$/u, '').length;
  return { start: start + blank + signal, end: start + Math.max(end, blank + signal) };
}

function lastStop(text: string, before: number): number {
  const stop = /[。；;！？\n][”’]?[^。；;！？\n]*$/u.exec(text.slice(0, before));
  return stop ? stop.index + 1 : 0;
}

function urlAfter(offset: number, urls: readonly Stretch[], end: number): number {
  return Math.min(end, ...urls.map(({ start }) => start).filter((start) => start > offset));
}

function languageOf(words: string): string {
  return /\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en';
}
