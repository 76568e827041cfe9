import { firefox } from '@playwright/test';
import type { EmulatedMedia } from './firefox-modes.ts';

/** The parts of Playwright's inside that the tests in Firefox use; none of them is public. */
export interface Transport {
  send(message: { id: number; method: string }): void;
  onmessage?: (message: { type: 'success'; id: number; result: object }) => void;
}

/** A connection to the browser or to one of its pages, by WebDriver BiDi. */
export interface Session {
  sessionId: string;
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ contexts: [{ context: string }] }>;
  send(
    method: 'script.callFunction',
    params: object,
  ): Promise<{ type: string; exceptionDetails?: { text: string } }>;
  send(method: 'input.performActions', params: object): Promise<unknown>;
}

/** An element that Playwright has found. */
export interface Handle {
  evaluateInUtility<Result>(
    inPage: (given: [unknown, Element]) => Promise<Result>,
    argument: null,
  ): Promise<Result>;
}

/** What does for a page what differs from browser to browser. */
export interface Delegate {
  _session: Session;
  rawTouchscreen: { tap(progress: unknown, x: number, y: number): Promise<void> };
  updateEmulateMedia(): Promise<void>;
  scrollRectIntoViewIfNeeded(handle: Handle, rect: unknown): Promise<unknown>;
}

export interface InsidePage {
  delegate: Delegate;
  emulatedMedia(): EmulatedMedia;
}

export interface Context {
  _options: { javaScriptEnabled?: boolean };
  doCreateNewPage(): Promise<InsidePage>;
}

export interface Browser {
  _browserSession: Session;
  doCreateNewContext(options: unknown): Promise<Context>;
}

/** The kind of browser that Playwright starts as `moz-firefox`. */
export interface BrowserType {
  connectToTransport(transport: Transport, options: unknown): Promise<Browser>;
}

interface Connected {
  _connection?: { toImpl?: (object: unknown) => unknown };
}

/** What stands inside Playwright behind one of its public objects, if it still is as it was. */
export function insideOf<Inside>(object: unknown): Partial<Inside> | undefined {
  return (firefox as unknown as Connected)._connection?.toImpl?.(object) as
    Partial<Inside> | undefined;
}

/** Says that a part of Playwright's inside is not where it was. */
export function changed(what: string): Error {
  return new Error(
    `Playwright has changed inside (${what}): see whether tests/helpers/firefox-*.ts is still needed.`,
  );
}

/**
 * Runs a function in Firefox's own window, from which it governs its pages; what it is given must
 * be text.
 */
export async function inFirefox(
  session: Session,
  run: (...given: string[]) => void,
  ...given: string[]
): Promise<void> {
  const { contexts } = await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { exceptionDetails } = await session.send('script.callFunction', {
    functionDeclaration: String(run),
    arguments: given.map((value) => ({ type: 'string', value })),
    target: { context: contexts[0].context },
    awaitPromise: false,
  });
  if (exceptionDetails) throw new Error(`In Firefox's own window: ${exceptionDetails.text}`);
}
