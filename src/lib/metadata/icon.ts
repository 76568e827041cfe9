/**
 * The sign of the edition in a seal, as strokes in a square of 32: 注, or ¶ where it speaks English.
 */
const SIGNS = {
  zh: 'M9 6l2.5 3M7.500 13l3 2.500M7 26c2-2 3.500-4.500 4.500-7.500M19 5l2 3M14 10.500h12M15 17h10M13 25.500h14M20 10.500v15',
  en: 'M25 7H14a5 5 0 0 0 0 10h2.500M16.500 7v19M22 7v19',
} as const;

/** What a device does with the picture: shows it as it is, rounds its corners, or cuts it. */
type IconPurpose = 'any' | 'touch' | 'maskable';

/** The picture of the edition, as an SVG. */
export function iconSvg(isEnglish: boolean, purpose: IconPurpose = 'any'): string {
  // A device may cut a maskable picture to a circle of four fifths of its size.
  const room = purpose === 'maskable' ? 3 : 0;
  const [from, size] = [-room, 32 + 2 * room].map(String);
  const corner = purpose === 'any' ? ' rx="5"' : '';
  const ground = `<rect${room > 0 ? ` x="${from ?? ''}" y="${from ?? ''}"` : ''} width="${size ?? ''}" height="${size ?? ''}"${corner} fill="#a5301d"/>`;
  const sign = `<path d="${SIGNS[isEnglish ? 'en' : 'zh']}" fill="none" stroke="#fbf9f4" stroke-width="2.300" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from ?? ''} ${from ?? ''} ${size ?? ''} ${size ?? ''}">${ground}${sign}</svg>`;
}
