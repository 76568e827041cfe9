import { words } from '#words/marks.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { modifiedAt, type Mark } from '../../lib/marks/mark.ts';
import { marksKey } from '../../lib/reader/keys.ts';
import { readStored, writeStored } from '../device-store.ts';

/** A set of marks by somebody else, which is shown and never changed. */
export interface StoredSet {
  /** Its address on the site, or its name for one that was opened from a file. */
  readonly id: string;
  readonly label: string;
  readonly marks: readonly Mark[];
}

interface Schema extends DBSchema {
  marks: { key: string; value: Mark };
  sets: { key: string; value: StoredSet };
}

const VERSION = 1;

/** Marks could not be read or kept; the message is for the reader. */
export class StoreError extends Error {}

/**
 * What the reader has marked, in IndexedDB on this device. Tabs tell each other of changes. All
 * methods reject with a `StoreError` where the browser refuses.
 */
export class MarkStore {
  readonly #root: string;
  readonly #channel: BroadcastChannel;
  #database: Promise<IDBPDatabase<Schema>> | undefined;
  #hasAsked = false;

  /**
   * @param root path of the title page: editions of one site keep their marks apart
   * @param changed another tab has changed something
   */
  constructor(root: string, changed: () => void) {
    this.#root = root;
    this.#channel = new BroadcastChannel(marksKey(root));
    this.#channel.addEventListener('message', changed);
  }

  marks(): Promise<Mark[]> {
    return this.#ask((database) => database.getAll('marks'));
  }

  sets(): Promise<StoredSet[]> {
    return this.#ask((database) => database.getAll('sets'));
  }

  /** Keeps marks, in the place of those with the same ids; all of them or none. */
  async put(marks: readonly Mark[]): Promise<void> {
    await this.#ask(async (database) => {
      const transaction = database.transaction('marks', 'readwrite');
      await Promise.all([...marks.map((mark) => transaction.store.put(mark)), transaction.done]);
    });
    await this.#changed(marks.length);
    // Once a page: one browser asks the reader each time, another says yes some day.
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    // Pages without a secure address have no such manager.
    void (navigator as Partial<Navigator>).storage?.persist().catch(() => undefined);
  }

  /**
   * Keeps a mark as the reader has changed it now. That is newer than what it was, even where that
   * comes from a device whose clock is ahead: an import would undo the change otherwise.
   */
  keep(mark: Mark): Promise<void> {
    const now = Math.max(Date.now(), modifiedAt(mark) + 1);
    return this.put([{ ...mark, modified: new Date(now).toISOString() }]);
  }

  async remove(id: string): Promise<void> {
    await this.#ask((database) => database.delete('marks', id));
    await this.#changed(1);
  }

  async putSet(set: StoredSet): Promise<void> {
    await this.#ask((database) => database.put('sets', set));
    await this.#changed(0);
  }

  async removeSet(id: string): Promise<void> {
    await this.#ask((database) => database.delete('sets', id));
    await this.#changed(0);
  }

  /** How many changes have been made since `exported()`. */
  changes(): number {
    return Number(readStored(marksKey(this.#root)) ?? 0);
  }

  /** The reader has the marks in a file. */
  exported(): void {
    if (this.changes() > 0) writeStored(marksKey(this.#root), '0');
  }

  async #changed(by: number): Promise<void> {
    const counts = await this.#ask((database) =>
      Promise.all([database.count('marks'), database.count('sets')]),
    );
    const isEmpty = counts.every((count) => count === 0);
    writeStored(marksKey(this.#root), isEmpty ? undefined : String(this.changes() + by));
    this.#channel.postMessage('changed');
  }

  async #ask<Answer>(
    question: (database: IDBPDatabase<Schema>) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      this.#database ??= this.#open();
      return await question(await this.#database);
    } catch (cause) {
      this.#database = undefined;
      throw cause instanceof StoreError ? cause : new StoreError(whyNot(cause), { cause });
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    return new Promise((resolve, reject) => {
      openDB<Schema>(marksKey(this.#root), VERSION, {
        // Each version adds to the one before it.
        upgrade: (database, from) => {
          if (from >= 1) return;
          database.createObjectStore('marks', { keyPath: 'id' });
          database.createObjectStore('sets', { keyPath: 'id' });
        },
        blocked: () => reject(new StoreError(words.olderTab)),
        // A newer version of the site waits in another tab.
        blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
        terminated: () => (this.#database = undefined),
      }).then(resolve, reject);
    });
  }
}

function whyNot(cause: unknown): string {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return words.deviceFull;
  // A newer version of the site has taken the database over: `blocking` has closed it here.
  return /^(?:VersionError|InvalidStateError)$/u.test(name) ? words.newerTab : words.refused;
}
