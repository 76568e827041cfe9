/**
 * What a service worker has and a page has not. TypeScript's own types of workers cannot stand
 * beside those of pages in one project.
 */

/** An event that lasts until what it waits for has ended. */
export interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for a file. */
export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** The answer that the browser asked for while the worker was still starting. */
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface Events {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: FetchEvent;
  readonly message: MessageEvent<unknown>;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => void,
  ) => void;
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;

/** Where the site stands, with a slash at its end. */
export const ROOT = worker.registration.scope;
