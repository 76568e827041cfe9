import type { Page } from '@playwright/test';
import {
  type Browser,
  changed,
  inFirefox,
  insideOf,
  type InsidePage,
} from './playwright-inside.ts';

/**
 * Writes as an input method does in the field that has the focus: first what is being composed,
 * then what it becomes.
 */
export interface InputMethod {
  compose: (text: string) => Promise<void>;
  commit: (text: string) => Promise<void>;
}

/** The input method of a page; each engine has its own way to one. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  return page.context().browser()?.browserType().name() === 'firefox'
    ? inFirefoxOf(page)
    : inChromiumOf(page);
}

async function inChromiumOf(page: Page): Promise<InputMethod> {
  const keyboard = await page.context().newCDPSession(page);
  return {
    compose: async (text) => {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    commit: async (text) => {
      await keyboard.send('Input.insertText', { text });
    },
  };
}

function inFirefoxOf(page: Page): InputMethod {
  const session = insideOf<Browser>(page.context().browser())?._browserSession;
  const id = insideOf<InsidePage>(page)?.delegate?._session.sessionId;
  if (!session || !id) throw changed('input method');
  return {
    compose: (text) => inFirefox(session, processText, id, text, 'compose'),
    commit: (text) => inFirefox(session, processText, id, text, 'commit'),
  };
}

interface TextInputProcessor {
  ATTR_RAW_CLAUSE: number;
  hasComposition: boolean;
  beginInputTransaction(target: unknown, answer: () => boolean): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): boolean;
}

interface FirefoxWindow {
  ChromeUtils: {
    importESModule: (
      address: string,
      options: object,
    ) => {
      NavigableManager: { getBrowsingContextById: (id: string) => { embedderElement: Element } };
    };
  };
  Cc: Record<
    '@mozilla.org/text-input-processor;1',
    { createInstance: (type: unknown) => TextInputProcessor }
  >;
  Ci: { nsITextInputProcessor: unknown };
  processor?: TextInputProcessor;
}

/** Runs in Firefox's own window, so it must stand by itself. */
function processText(page: string, text: string, what: string): void {
  const own = globalThis as unknown as FirefoxWindow;
  const processor = (own.processor ??= own.Cc['@mozilla.org/text-input-processor;1'].createInstance(
    own.Ci.nsITextInputProcessor,
  ));
  if (!processor.hasComposition) {
    const { NavigableManager } = own.ChromeUtils.importESModule(
      'chrome://remote/content/shared/NavigableManager.sys.mjs',
      {
        global: 'shared',
      },
    );
    const { ownerDocument } = NavigableManager.getBrowsingContextById(page).embedderElement;
    if (!processor.beginInputTransaction(ownerDocument.defaultView, () => true))
      throw new Error('no input transaction');
  }
  if (what === 'commit') {
    processor.commitCompositionWith(text);
    return;
  }
  processor.setPendingCompositionString(text);
  processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
  processor.flushPendingComposition();
}
