import type { SourceType } from '../content/schemas.ts';
import { addPeople, dateIn, pagesIn, type Draft } from './fields.ts';
import { codedPeople } from './people.ts';

const TYPES: Readonly<Record<string, SourceType>> = {
  A: 'manuscript',
  C: 'paper-conference',
  CP: 'software',
  D: 'thesis',
  DB: 'dataset',
  DS: 'dataset',
  EB: 'webpage',
  G: 'collection',
  J: 'article-journal',
  M: 'book',
  N: 'article-newspaper',
  P: 'patent',
  PP: 'article',
  R: 'report',
  S: 'standard',
  Z: 'document',
};

/** The code of a kind of work in brackets. */
export const CODE = /\[(?<code>A|C|CP|D|DB|DS|EB|G|J|M|N|P|PP|R|S|Z)(?:\/(?:OL|CD|DK|MT))?\]/u;

/** Reads a reference in the style of GB/T 7714: `张三. 书[M]. 北京: 某社, 2001: 3.` */
export function readCoded(words: string): Draft | undefined {
  const match = CODE.exec(words);
  const code = match?.groups?.['code'] ?? '';
  const type = TYPES[code];
  if (!match || !type) return undefined;
  const head =
    /^(?:(?<who>.+?)(?:[．]\s*|\.\s+|(?<=\p{Script=Han})\.\s*))?(?<title>[^.．].*)$/u.exec(
      words.slice(0, match.index).trim(),
    )?.groups;
  if (!head?.['title']) return undefined;
  const draft: Draft = { type, title: head['title'].trim() };
  if (head['who']) addPeople(draft, 'author', codedPeople(head['who']));
  readRest(draft, words.slice(match.index + match[0].length).replace(/^[.．\s]+/u, ''));
  return draft;
}

function readRest(draft: Draft, words: string): void {
  let rest = words
    .replace(/\[\d{4}-\d{2}-\d{2}\].*$/u, '')
    .replace(/https?:\/\/\S+/u, '')
    .trim();
  const accessed = dateIn(/\[(\d{4}-\d{2}-\d{2})\]/u.exec(words)?.[1] ?? '');
  if (accessed) draft.accessed = { 'date-parts': [accessed] };
  const date = dateIn(rest);
  if (date) draft.issued = { 'date-parts': [date] };
  const page = pagesIn(/[:：]\s*(\d[\d\s,，\-–—]*)\.?\s*$/u.exec(rest)?.[1]);
  if (draft.type === 'article-journal' || draft.type === 'article-newspaper') {
    const journal = /^(?<name>[^,，]+)[,，]/u.exec(rest)?.groups?.['name'];
    if (journal) draft['container-title'] = journal.trim();
    const { volume, issue } =
      /\d{4}(?:-\d{2}){0,2}(?:[,，]\s*(?<volume>\d+))?\s*(?:[(（](?<issue>[^)）]+)[)）])?/u.exec(
        rest,
      )?.groups ?? {};
    if (volume) draft.volume = volume;
    if (issue && draft.type === 'article-journal') draft.issue = issue;
    else if (issue) draft.page = issue;
    if (page) draft.page = page;
    return;
  }
  const host = /^\/\/\s*(?:(?<editors>.+?)[.．]\s+)?(?<host>[^.．]+)[.．]\s*/u.exec(rest);
  if (host?.groups) {
    draft.type = draft.type === 'book' ? 'chapter' : (draft.type ?? 'chapter');
    draft['container-title'] = (host.groups['host'] ?? '').trim();
    if (host.groups['editors']) addPeople(draft, 'editor', codedPeople(host.groups['editors']));
    if (page) draft.page = page;
    rest = rest.slice(host[0].length);
  }
  const translated = /^(?<who>[^.．]+?)[,，]?\s*译[.．]\s*/u.exec(rest);
  if (translated) {
    addPeople(draft, 'translator', codedPeople(translated.groups?.['who'] ?? ''));
    rest = rest.slice(translated[0].length);
  }
  const edition = /^(?:第\s*)?(?<n>\d+)\s*(?:版|(?:st|nd|rd|th) ed)[.．]\s*/u.exec(rest);
  if (edition) {
    draft.edition = edition.groups?.['n'];
    rest = rest.slice(edition[0].length);
  }
  const { place, publisher } =
    /^(?:(?<place>[^:：,，\d]+)[:：]\s*)?(?<publisher>[^:：,，\d]+)[,，]/u.exec(rest)?.groups ?? {};
  if (place) draft['publisher-place'] = place.trim();
  if (publisher) draft.publisher = publisher.trim();
}
