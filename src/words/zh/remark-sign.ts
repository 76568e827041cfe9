/** What the sign of a remark is called, wherever it stands. */
export const words = { sign: (ordinal: number) => `校注 ${String(ordinal)}` };
