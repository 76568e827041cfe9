import type { Name } from '../content/schemas.ts';

/** GB/T 7714: up to three names are given, then 等 or “et al.” by the language of the work. */
const NAMES_SHOWN = 3;

/**
 * A list of names in the style of GB/T 7714-2025: family name first, surnames not in capitals, given names of Latin
 * script as initials without points (a hyphen stays), names joined by ，.
 * @param more true when the note itself ends the list with 等 or “et al.”
 */
export function formatNames(names: readonly Name[], language: string, more: boolean): string {
  const shown = names.slice(0, NAMES_SHOWN).map(formatName);
  if (more || names.length > NAMES_SHOWN) shown.push(language.startsWith('zh') ? '等' : 'et al.');
  return shown.join('，');
}

function formatName(name: Name): string {
  if ('literal' in name) return name.literal;
  const isLatin = /\p{Script=Latin}/u.test(name.family);
  return isLatin ? `${name.family} ${initials(name.given)}` : `${name.family}${name.given}`;
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
