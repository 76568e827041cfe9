import { firefox } from '@playwright/test';
import { override, overridesFor } from './firefox-modes.ts';
import {
  type Browser,
  type BrowserType,
  changed,
  type Context,
  type Delegate,
  inFirefox,
  insideOf,
} from './playwright-inside.ts';
import type { InsidePage, Transport } from './playwright-inside.ts';

/**
 * The command that Firefox 153 ESR does not know and that Playwright 1.65 sends for every window.
 */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/**
 * Gives Playwright over WebDriver BiDi what it has in browsers of its own: media, colour schemes,
 * forced colours, motion, pages without JavaScript, and touch. To be taken out piece by piece as
 * Playwright learns it.
 */
export function teachPlaywright(): void {
  const type = insideOf<{ _bidiFirefox: BrowserType }>(firefox)?._bidiFirefox;
  if (typeof type?.connectToTransport !== 'function') throw changed('connecting');
  const connect = type.connectToTransport.bind(type);
  type.connectToTransport = async (transport, options) => {
    answerUnknownCommand(transport);
    const browser = await connect(transport, options);
    const create = browser.doCreateNewContext.bind(browser);
    browser.doCreateNewContext = async (contextOptions) => {
      const context = await create(contextOptions);
      const open = context.doCreateNewPage.bind(context);
      context.doCreateNewPage = async () => {
        const page = await open();
        emulateModes(browser, context, page);
        emulateTouch(page.delegate);
        scrollOnlyIfNeeded(page.delegate);
        await page.delegate.updateEmulateMedia();
        return page;
      };
      return context;
    };
    return browser;
  };
}

/** Answers in Firefox's place, because Playwright gives up the window on any error. */
function answerUnknownCommand(transport: Transport): void {
  const send = transport.send.bind(transport);
  transport.send = (message) => {
    if (message.method !== UNKNOWN) {
      send(message);
      return;
    }
    // Later, as an answer over the wire comes: Playwright notes a command only after it has sent
    // it.
    setImmediate(() => transport.onmessage?.({ type: 'success', id: message.id, result: {} }));
  };
}

/** Has `page.emulateMedia` and `javaScriptEnabled` do what they say. */
function emulateModes(browser: Browser, context: Context, page: InsidePage): void {
  if (typeof page.emulatedMedia !== 'function') throw changed('media');
  page.delegate.updateEmulateMedia = () => {
    const settings = overridesFor(
      page.emulatedMedia(),
      context._options.javaScriptEnabled !== false,
    );
    return inFirefox(
      browser._browserSession,
      override,
      page.delegate._session.sessionId,
      JSON.stringify(settings),
    );
  };
}

/** Has `tap` touch the page, where Playwright’s own does nothing. */
function emulateTouch({ rawTouchscreen, _session: session }: Delegate): void {
  if (typeof rawTouchscreen.tap !== 'function') throw changed('touch');
  rawTouchscreen.tap = async (_progress, x, y) => {
    const actions = [
      { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 50 },
      { type: 'pointerUp', button: 0 },
    ];
    await session.send('input.performActions', {
      context: session.sessionId,
      actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
    });
  };
}

/**
 * Leaves the page where it is when what is to be pressed is in sight, where Playwright’s own
 * centres it whatever its name says.
 */
function scrollOnlyIfNeeded(delegate: Delegate): void {
  if (typeof delegate.scrollRectIntoViewIfNeeded !== 'function') throw changed('scrolling');
  const scroll = delegate.scrollRectIntoViewIfNeeded.bind(delegate);
  delegate.scrollRectIntoViewIfNeeded = async (handle, rect) => {
    const isInSight = await handle.evaluateInUtility(
      ([, element]) =>
        new Promise<boolean>((resolve) => {
          const observer = new IntersectionObserver(([seen]) => {
            observer.disconnect();
            resolve((seen?.intersectionRatio ?? 0) > 0.99);
          });
          observer.observe(element);
        }),
      null,
    );
    return isInSight ? 'done' : scroll(handle, rect);
  };
}
