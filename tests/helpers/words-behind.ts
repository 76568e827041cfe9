/** The words of the page that an element lies over. */
export function wordsBehind(selector: string): string[] {
  const over = document.querySelector(selector);
  const box = over?.getBoundingClientRect();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (box && walker.nextNode()) {
    const node = walker.currentNode;
    if (over?.contains(node) || node.parentElement?.closest('style, script, template')) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1)
        found.push(node.textContent ?? '');
  }
  return found.filter((words) => words.trim() !== '');
}
