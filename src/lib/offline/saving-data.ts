declare global {
  interface Navigator {
    /** Not in Safari and Firefox. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether the reader has asked the browser to save data. */
export function isSavingData(): boolean {
  return navigator.connection?.saveData === true;
}
