/** A question to the index. */
export interface ToIndex {
  /** Comes back with the answer. */
  readonly id: number;
  /** Where the index is. */
  readonly folder: string;
  /** Of so many passages it is. */
  readonly passages: number;
  readonly questions: readonly (readonly string[])[];
}

/**
 * What comes back: a block and its number of passages, one after the other; nothing when the
 * question could not be answered.
 */
export type FromIndex =
  { readonly id: number; readonly pairs?: Uint32Array } | { readonly complains: true };
