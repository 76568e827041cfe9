/**
 * What is kept on the reader's device. A browser may refuse storage by throwing at any of its
 * parts, even at the name `localStorage`; the page is then read as if nothing had been stored.
 */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or takes it away when there is none; false when the browser refuses. */
export function writeStored(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
