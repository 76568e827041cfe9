import type { words as zh } from '../zh/note-name.ts';

export const words: typeof zh = {
  note: (ordinal, { page, number }) =>
    `Note ${ordinal}` + (page ? ` (p. ${page}, note ${number})` : ''),
};
