import type { Name } from '../content/schemas.ts';

/** GB/T 7714: up to three names are given, then 等 or “et al.” by the language of the work. */
const NAMES_SHOWN = 3;

/**
 * How the editions of the standard write names: what joins them, and whether surnames of Latin
 * script are in capitals.
 */
export interface NameStyle {
  readonly comma: string;
  readonly capitals: boolean;
}

/** Scripts that write a name's two parts without a space, the family name first. */
const CLOSED_UP = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A list of names in the style of GB/T 7714: family name first, given names of alphabets as
 * initials without points (a hyphen stays); of a foreign author in Chinese characters the family
 * name alone (GB/T 7714-2015, 8.1.1). Without a style it is that of 2025.
 * @param more true when the note itself ends the list with 等 or “et al.”
 */
export function formatNames(
  names: readonly Name[],
  language: string,
  more: boolean,
  { comma, capitals }: NameStyle = { comma: '，', capitals: false },
): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => formatName(name, capitals));
  if (more || names.length > NAMES_SHOWN) shown.push(language.startsWith('zh') ? '等' : 'et al.');
  return shown.join(comma);
}

/** A name in the order in which it is spoken: 王一, 约翰·马尔科夫, Daron Acemoglu. */
export function spokenName(name: Name): string {
  if ('literal' in name) return name.literal;
  if (isFamilyFirst(name)) return `${name.family}${name.given}`;
  return `${name.given}${name.transliterated ? '·' : ' '}${name.family}`;
}

/** Whether a person's family name is spoken first. */
export function isFamilyFirst(name: Exclude<Name, { literal: string }>): boolean {
  return !name.transliterated && CLOSED_UP.test(name.family);
}

function formatName(name: Name, capitals: boolean): string {
  if ('literal' in name) return name.literal;
  if (name.transliterated) return name.family;
  if (isFamilyFirst(name)) return `${name.family}${name.given}`;
  return `${capitals ? name.family.toUpperCase() : name.family} ${initials(name.given)}`;
}

function initials(given: string): string {
  return given
    .split(/\s+/u)
    .map((part) =>
      part
        .split('-')
        .map((piece) => [...piece][0] ?? '')
        .join('-'),
    )
    .join(' ');
}
