import type { Name } from '../content/schemas.ts';

/** GB/T 7714: up to three names are given, then 等 or “et al.” by the language of the work. */
const NAMES_SHOWN = 3;

/**
 * How the editions of the standard write names: what joins them, and whether surnames of Latin
 * script are in capitals.
 */
interface NameStyle {
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

/** A person: a name that is split, or has one part alone. */
export type Person = Exclude<Name, { literal: string }>;

/** A person's name in two parts, with what follows it. */
interface NameParts {
  /** With the particle that belongs to it: van Gogh. The only part, where there is one. */
  readonly family: string;
  /** With the particle that is dropped with it: Alan de. Empty where there is one part. */
  readonly given: string;
  readonly suffix: string;
}

/** The parts of a name as lists sort them. */
export function partsOf(name: Person): NameParts {
  const { family, given, suffix = '' } = name;
  const dropping = name['dropping-particle'];
  const whole = besides(name['non-dropping-particle'], family ?? given ?? '');
  if (family === undefined || given === undefined)
    return { family: besides(dropping, whole), given: '', suffix };
  return { family: whole, given: [given, dropping].filter(Boolean).join(' '), suffix };
}

/** A particle before a name: van Gogh, d’Alembert. */
function besides(particle: string | undefined, name: string): string {
  return particle ? `${particle}${/[’']$/u.test(particle) ? '' : ' '}${name}` : name;
}

/** A name as registers have it, family name first: `King, Martin Luther, Jr.` */
export function invertedName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = partsOf(name);
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** A name in the order in which it is spoken: 王一, 约翰·马尔科夫, Daron Acemoglu. */
export function spokenName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = partsOf({ ...name, 'dropping-particle': undefined });
  if (isFamilyFirst(name)) return `${family}${given}`;
  const parted = name.transliterated ? '·' : ' ';
  const last = besides(name['dropping-particle'], family);
  const end = suffix && `${name['comma-suffix'] ? ', ' : ' '}${suffix}`;
  return (given ? `${given}${parted}${last}` : last) + end;
}

/** Whether a person's family name is spoken first. */
export function isFamilyFirst(name: Person): boolean {
  return !name.transliterated && CLOSED_UP.test(name.family ?? name.given ?? '');
}

function formatName(name: Name, capitals: boolean): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = partsOf(name);
  if (name.transliterated) return family;
  if (isFamilyFirst(name)) return `${family}${given}`;
  const dropped = given && name['dropping-particle'];
  const first = initials(dropped ? (name.given ?? '') : given);
  return [capitals ? family.toUpperCase() : family, first, dropped, suffix.replace(/\.$/u, '')]
    .filter(Boolean)
    .join(' ');
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
