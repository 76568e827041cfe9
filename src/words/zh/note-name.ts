import type { noteIdParts } from '../../lib/ids.ts';

/** What the author's notes are called. */
export const words = {
  /** By its number through the essay, and by that on its print page where that is known. */
  note: (ordinal: number, { page, number }: ReturnType<typeof noteIdParts>) =>
    `原注 ${ordinal}` + (page ? `（第 ${page} 页注 ${number}）` : ''),
};
