/** What a reader can be said to be at. */
const BLOCKS = 'main :is(p, li, h1, h2, h3, dt, dd)';

/**
 * As much of the window's top as `scroll-padding` keeps free above a target, so that the block that
 * a link led to is the first.
 */
const TOP = 52;

/**
 * The first of some blocks that reaches below the window's top edge; nothing when all are above or
 * the first is below the window.
 */
export function firstVisible(selector: string): HTMLElement | undefined {
  return find(selector, ({ top, bottom }) => bottom > TOP && top < innerHeight);
}

/**
 * Changes how the text is set, and scrolls so that what the reader had before the eyes stays there.
 */
export function keepParagraph(change: () => void): void {
  // At its very beginning a page stays at its beginning.
  const block =
    scrollY > 0
      ? (find(BLOCKS, ({ top }) => top >= 0 && top < innerHeight / 2) ?? firstVisible(BLOCKS))
      : undefined;
  if (!block) {
    change();
    return;
  }
  const before = block.getBoundingClientRect();
  // A block that began above the window keeps the share of it that has been read: its lines are no
  // longer the same.
  const share = before.top < 0 ? before.top / before.height : undefined;
  change();
  const align = (): void => {
    const after = block.getBoundingClientRect();
    scrollBy({
      top: after.top - (share === undefined ? before.top : share * after.height),
      behavior: 'instant',
    });
  };
  align();
  // Once more after the browser's own scroll anchoring, which corrects the same change with the
  // next frame.
  requestAnimationFrame(align);
}

function find(selector: string, fits: (box: DOMRect) => boolean): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((block) => {
    const box = block.getBoundingClientRect();
    return box.height > 0 && fits(box);
  });
}
