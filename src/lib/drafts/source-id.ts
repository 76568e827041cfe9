import { romaniseName } from '../citation/pinyin.ts';
import type { Name } from '../content/schemas.ts';
import { parseSourceId } from '../ids.ts';
import type { Draft } from './fields.ts';

/** A citation key as the name of a file may be, or nothing. */
function lawful(key: string): string | undefined {
  const plain = key
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return parseSourceId(id);
}

/**
 * The id of a new source: its citation key; else author and year, `feng-2018`; numbered where it is
 * taken.
 */
export function sourceId(key: string, data: Draft, taken: ReadonlySet<string>): string {
  const [name] = data.author ?? data.editor ?? [];
  const year = data.issued && 'date-parts' in data.issued ? data.issued['date-parts'][0][0] : '';
  const words = name ? latinWord(name) : latinWord({ literal: data.title ?? '' });
  const id =
    (/\p{Script=Han}/u.test(key) ? undefined : lawful(key)) ??
    lawful(`${words}-${String(year)}`) ??
    `source-${String(year)}`.replace(/-+$/u, '');
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number += 1;
  return `${id}-${String(number)}`;
}

/** The first word by which a name is known: feng, acemoglu; of a title its first three words. */
function latinWord(name: Name): string {
  const family = 'literal' in name ? name.literal : (name.family ?? name.given ?? '');
  const latin = /\p{Script=Han}/u.test(family)
    ? romaniseName(family.slice(0, 4), 'family')
    : family;
  return latin.split(/\s+/u).slice(0, 3).join('-');
}
