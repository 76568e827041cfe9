import { marksKey } from '../../lib/reader/keys.ts';
import { withBase } from '../../lib/urls.ts';
import { readStored } from '../device-store.ts';
import { siteBase } from '../dom.ts';
import { fetchPart } from '../fetch-part.ts';

/** Fetches what draws marks, on a page for which there are any. */
export function awaitMarks(host: HTMLElement): void {
  if (hasMarks()) void fetchPart(import('./own-marks.ts')).then((part) => part?.ownMarks(host));
}

/** Whether there are marks to draw: the reader's own, or those that the address names. */
function hasMarks(): boolean {
  const root = withBase(siteBase(), '');
  return readStored(marksKey(root)) !== undefined || /[?&]marks?=/.test(location.search);
}
