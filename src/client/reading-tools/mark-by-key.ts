import { ownMarks } from '../marks/own-marks.ts';
import { BLOCKS } from './quote.ts';
import { selectedRange } from './selected-range.ts';

/** A paragraph above this line of the window, in CSS pixels, has been read. */
const HEAD = 64;

/** Marks what is selected, or else the paragraph where the reader is; `writes` as in `Marking`. */
export async function markByKey(host: HTMLElement, writes: boolean): Promise<void> {
  const range = selectedRange();
  if (range && !range.collapsed) {
    await ownMarks(host).mark(range, { writes });
    return;
  }
  const block =
    document.activeElement?.closest<HTMLElement>(BLOCKS) ??
    [...document.querySelectorAll<HTMLElement>('article[data-edition] p[id]')].find(
      (one) => one.getBoundingClientRect().bottom > HEAD,
    );
  if (!block) return;
  const whole = document.createRange();
  whole.selectNodeContents(block);
  await ownMarks(host).mark(whole, { writes });
}
