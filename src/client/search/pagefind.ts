/** The part of Pagefind's browser API that is used. */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: readonly unknown[]; filters: Record<string, Record<string, number> | undefined> }>;
}

interface PagefindModule {
  readonly createInstance: (options: { noWorker: boolean }) => Pagefind;
}

/** Loads Pagefind from `folder` (with a slash at its end). `onComplaint` is called for every piece of the index that it could not read. */
export async function openPagefind(folder: URL, onComplaint: () => void): Promise<Pagefind> {
  listen(onComplaint);
  const { createInstance } = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as PagefindModule;
  // An instance, because the module keeps one for itself that remembers broken pieces. A worker would need a policy of its own.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  // Only filters that are loaded are counted.
  await pagefind.filters();
  return pagefind;
}

/**
 * Pagefind 1.5.2 answers as if a word did not exist when the piece of the
 * index with it is missing or broken; it says so on the console alone.
 * “No hits” would then be untrue, so the console is listened to.
 */
function listen(onComplaint: () => void): void {
  const error = console.error;
  console.error = (...messages: unknown[]) => {
    if (/^(?:Failed to load|Decompressing|Pagefind)/.test(String(messages[0]))) onComplaint();
    error.apply(console, messages);
  };
}
