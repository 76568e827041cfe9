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
    status.textContent = '已复制';
  } catch {
    if (shown.textContent !== text) shown.textContent = text;
    getSelection()?.selectAllChildren(shown);
    status.textContent = '浏览器不允许复制，文字已选定，请按 Ctrl+C 或 ⌘C';
  }
}
