/**
 * What is selected, from its beginning to its end. Firefox leaves out what may not be selected,
 * such as markers, and so makes several ranges of one selection.
 */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}
