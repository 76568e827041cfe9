interface Said {
  /** What editors wrote in both languages, in that of the essay. */
  readonly said: (both: { readonly zh: string; readonly en: string }) => string;
}

export const words: Said = { said: ({ zh }) => zh };
