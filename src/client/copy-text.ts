import { words } from '#words/copy.ts';

/**
 * Copies text and says so; where the browser refuses, shows the text selected in `shown`, for the
 * reader's own keys.
 */
export async function copyText(
  text: string,
  status: HTMLElement,
  shown: HTMLElement,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied;
  } catch {
    // The browser refuses, or has no clipboard for a page without HTTPS.
    if (shown.textContent !== text) shown.textContent = text;
    getSelection()?.selectAllChildren(shown);
    status.textContent = words.refused;
  }
}
