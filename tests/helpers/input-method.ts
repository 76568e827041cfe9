import type { Page } from '@playwright/test';

/**
 * Writes as an input method does in the field that has the focus: first what is being composed,
 * then what it becomes.
 */
interface InputMethod {
  compose: (text: string) => Promise<void>;
  commit: (text: string) => Promise<void>;
}

/** The input method of a page. */
export async function inputMethod(page: Page): Promise<InputMethod> {
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
