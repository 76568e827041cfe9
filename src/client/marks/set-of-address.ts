import { words } from '#words/own-marks.ts';
import { ImportError } from '../../lib/marks/web-annotation.ts';
import { withBase } from '../../lib/urls.ts';
import { showNotice } from './notice.ts';
import { setFrom } from './sets.ts';
import type { StoredSet } from './store.ts';

/** After this the reader is told instead of waiting for ever. */
const TIMEOUT_MS = 30_000;

/**
 * The set of marks that the address of this page names: `?marks=marks/week-1.json`, relative to the
 * site and on it. Tells the reader when it cannot be had.
 */
export async function setOfAddress(base: string): Promise<StoredSet | undefined> {
  const given = new URLSearchParams(location.search).get('marks');
  if (given === null) return undefined;
  const address = new URL(given, new URL(withBase(base, ''), location.href));
  if (address.origin !== location.origin) {
    showNotice(words.setElsewhere);
    return undefined;
  }
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) {
      showNotice(words.setMissing);
      return undefined;
    }
    return setFrom(address.pathname, given, await response.text(), base);
  } catch (error) {
    if (error instanceof ImportError) showNotice(error.message);
    // A set of marks is no reason to say more of the network than that.
    else if (error instanceof TypeError || error instanceof DOMException)
      showNotice(words.setUnreachable);
    else throw error;
    return undefined;
  }
}
