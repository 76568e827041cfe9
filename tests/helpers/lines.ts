/**
 * The lines of the essay and its notes as the browser has set them, each as its text. Runs inside
 * the page, so it must stand by itself. Markers and page numbers count: a line may be broken beside
 * them too.
 */
export function linesOf(selector: string): string[] {
  const lines: string[] = [];
  for (const block of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let line = '';
    let right = -Infinity;
    let bottom = -Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        // White space at the end of a line has no width.
        if (box.width === 0) continue;
        // Not by height alone: a marker stands higher than its line.
        if (line && (box.left < right - box.width || box.top >= bottom)) {
          lines.push(line);
          line = '';
        }
        line += text.charAt(at);
        right = box.right;
        bottom = box.bottom;
      }
    }
    if (line) lines.push(line);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The markers and signs of remarks that begin a line, by their ids. Runs inside the page. */
export function strayMarkers(): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll('a[role~="doc-noteref"], a.remark')].flatMap((marker) => {
    let before = (marker.closest('sup') ?? marker).previousSibling;
    while (before && before.nodeType !== Node.TEXT_NODE)
      before = before.lastChild ?? before.previousSibling;
    if (!before) return [`${marker.id} follows no text`];
    const length = before.textContent?.length ?? 0;
    range.setStart(before, length - 1);
    range.setEnd(before, length);
    const [last, at] = [range.getBoundingClientRect(), marker.getBoundingClientRect()];
    return at.left >= last.right - 1 && at.top < last.bottom && at.bottom > last.top
      ? []
      : [marker.id];
  });
}

/**
 * How wide a text is at the end of the essay's first paragraph, in em, between two equal letters
 * that do not count.
 */
export function widthOf({ text, language }: { text: string; language: 'zh' | 'en' }): number {
  const host = document.querySelector('.essay p');
  if (!host) throw new Error('no paragraph to measure in');
  const [measured, empty] = [text, ''].map((between) => {
    const span = document.createElement('span');
    if (language === 'en') span.lang = 'en';
    span.textContent = language === 'en' ? `n${between}n` : `中${between}中`;
    Object.assign(span.style, {
      display: 'inline-block',
      whiteSpace: 'nowrap',
      textIndent: '0',
      fontSize: '100px',
    });
    host.append(span);
    const { width } = span.getBoundingClientRect();
    span.remove();
    return width;
  });
  // Large, because some faces round each character to whole pixels.
  return (Number(measured) - Number(empty)) / 100;
}

/**
 * Chinese characters beside each other in one text of a paragraph that stand more than a third of
 * their size apart. Runs inside the page.
 */
export function stretchedPairs(): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll('.essay p')].flatMap((paragraph) => {
    const size = parseFloat(getComputedStyle(paragraph).fontSize);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      let before: DOMRect | undefined;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        const pair = text.slice(at - 1, at + 1);
        if (
          before?.top === box.top &&
          box.left - before.left > 1.35 * size &&
          /^\p{Script=Han}{2}$/u.test(pair)
        )
          found.push(`${paragraph.id}: ${pair}`);
        before = box;
      }
    }
    return found;
  });
}
