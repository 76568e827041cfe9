import type { Colour, Mark, Target } from './mark.ts';

/** A new mark, made now. */
export function newMark(target: Target, colour: Colour): Mark {
  const now = new Date().toISOString();
  return { id: randomId(), created: now, modified: now, colour, comment: '', target };
}

/** A random UUID; `crypto.randomUUID` is there on secure pages alone. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
