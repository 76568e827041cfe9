/**
 * What counts as the same text, written a second time: the truth knows nothing of
 * `src/lib`.
 */
import { Converter } from 'opencc-js';

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });
const simplified = new Map<string, string>();
const canonicals = new Map<string, string>();

/** The form in which two strings are the same text. */
export function canonical(text: string): string {
  const known = canonicals.get(text);
  if (known !== undefined) return known;
  const plain = [
    ...text
      .normalize('NFKD')
      .replaceAll(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\u2022\u2027\u30fb]/g, '·')
      .replaceAll(/[‘’ʼ′‛]/g, "'")
      .replaceAll(/[“”„‟「」『』〝〞〟]/g, '"')
      .replaceAll(/[\u2010-\u2015\u2212\ufe58]/g, '-')
      .replaceAll('\u00ad', ''),
  ]
    .map(simplify)
    .join('');
  const spaced = plain
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  canonicals.set(text, spaced.trim());
  return spaced.trim();
}

/**
 * The traditional rendering, or an empty string where it does not lead back one to one or is the
 * same.
 */
export function traditional(text: string): string {
  const made = toTraditional(text);
  return made !== text && canonical(made) === canonical(text) ? made : '';
}

/** As Chinese input methods write Latin letters and digits. */
export function fullWidth(text: string): string {
  return text
    .replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

/** One character at a time, or OpenCC would convert words, which are not one to one. */
function simplify(character: string): string {
  const known = simplified.get(character) ?? toSimplified(character);
  simplified.set(character, known);
  return known;
}
