/**
 * What measures inside the page, so that no time between two programs counts. Runs in the browser,
 * before the page's own scripts.
 */
import type { Peer } from './peers/peer.ts';

/** Milliseconds and bytes until something was shown. */
export interface Point {
  readonly ms: number;
  /** Bytes of the answers that had come, with 300 for the headers of each, as browsers count. */
  readonly bytes: number;
}

/** One query as it was answered. A query without results has the final answer as its first. */
export interface Timing {
  /** When it was asked, in milliseconds since 1970: threads have clocks of their own. */
  readonly begin: number;
  readonly first: Point;
  readonly final: Point;
}

/** What `installProbe` puts into the page. */
export interface Probe {
  /** Opens the edition's search box over the page that is read, or starts the peer, and asks. */
  readonly cold: (query: string) => Promise<Timing>;
  /** Types a further query. */
  readonly ask: (query: string) => Promise<Timing>;
  /**
   * What was found by the last query, as the page names it. Apart from asking, because listing it
   * to its end takes time.
   */
  readonly found: () => Promise<readonly string[]>;
  /** The longest time for which the page could not answer its reader, since this was asked last. */
  readonly longestBlock: () => number;
}

declare global {
  var probe: Probe;
}

/**
 * Installs the probe; whether the page is ours or a peer's, it finds when it is used. Given to the
 * browser as source: it may name nothing outside itself.
 */
export function installProbe(): void {
  performance.setResourceTimingBufferSize(1_000_000);
  let longest = 0;
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  let peer: Peer | undefined;
  let found: readonly string[] = [];

  function note(entries: PerformanceEntryList): void {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  }

  /** How long it took from `begin`, and what came meanwhile. */
  function since(begin: number): Point {
    const now = performance.now();
    const came = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ startTime, responseEnd }) => startTime >= begin && responseEnd > 0 && responseEnd <= now,
    );
    return {
      ms: now - begin,
      bytes: came.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  }

  function until<T>(look: () => T | null | undefined | false): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const timer = setTimeout(
      () => reject(new Error(`no answer after five minutes: ${String(look)}`)),
      300_000,
    );
    const watcher = new MutationObserver(check);
    function check(): void {
      const found = look();
      if (found === null || found === undefined || found === false) return;
      clearTimeout(timer);
      watcher.disconnect();
      resolve(found);
    }
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
    check();
    return promise;
  }

  async function askPeer(query: string, begin: number): Promise<Timing> {
    const answer = (await peer?.ask(query)) ?? { found: [], shown: [] };
    ({ found } = answer);
    const items = answer.shown.map((text) =>
      Object.assign(document.createElement('li'), { textContent: text }),
    );
    document.querySelector('#results')?.replaceChildren(...items);
    const point = since(begin);
    return { begin: performance.timeOrigin + begin, first: point, final: point };
  }

  async function askOurs(
    query: string,
    begin: number,
    results: HTMLElement,
    input: HTMLInputElement,
  ): Promise<Timing> {
    const before = results.firstElementChild;
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const isFinal = (): boolean =>
      results.dataset['query'] === query && results.dataset['state'] === 'done';
    await until(
      () => isFinal() || (results.firstElementChild !== before && results.querySelector('mark')),
    );
    const first = since(begin);
    await until(isFinal);
    return { begin: performance.timeOrigin + begin, first, final: since(begin) };
  }

  async function find(begin: number, query: string): Promise<Timing> {
    const input = await until(() =>
      document.querySelector<HTMLInputElement>('edition-search input'),
    );
    const results = await until(() => document.querySelector<HTMLElement>('#results'));
    return askOurs(query, begin, results, input);
  }

  /**
   * A long list is made in pieces; what is read of it is taken out, so that it does not become
   * slow.
   */
  async function listed(): Promise<string[]> {
    const links: string[] = [];
    for (;;) {
      const items = [...document.querySelectorAll('#results > li')];
      links.push(
        ...items.map((item) => item.querySelector(':scope > a')?.getAttribute('href') ?? ''),
      );
      const more = document.querySelector<HTMLElement>('#results + button');
      if (!more || more.hidden) return links;
      for (const item of items) item.remove();
      const label = more.textContent;
      more.click();
      await until(() => more.hidden || more.textContent !== label);
    }
  }

  globalThis.probe = {
    async cold(query) {
      const begin = performance.now();
      if (document.querySelector('a[data-search]')) {
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }),
        );
        return find(begin, query);
      }
      const address = new URL('peer.js', location.href).href;
      peer = (await import(address)) as Peer;
      await peer.start();
      return askPeer(query, begin);
    },
    ask: (query) => (peer ? askPeer(query, performance.now()) : find(performance.now(), query)),
    found: () => (peer ? Promise.resolve(found) : listed()),
    longestBlock() {
      note(observer.takeRecords());
      const block = longest;
      longest = 0;
      return block;
    },
  };
}
